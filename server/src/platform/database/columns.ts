import { Column, PrimaryColumn, type ValueTransformer } from 'typeorm';

/**
 * Column decorators that mean the same on MySQL/MariaDB and on the embedded libsql database.
 * bigint comes back as a string from mysql2 and as a number from libsql; every bigint here fits in 53 bits.
 */
const asNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: string | number | null) => (value === null || value === undefined ? null : Number(value)),
};

const asBoolean: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : value ? 1 : 0),
  from: (value: number | null) => (value === null || value === undefined ? null : Number(value) === 1),
};

export const jsonTransformer: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value)),
  from: (value: string | null) => (value === null || value === undefined ? null : JSON.parse(value)),
};

interface Optional {
  nullable?: boolean;
}

/** Primary key made by the application (`nextId`), 53 bits, ordered by time; `int`: a part of one that is no id, 32 bits. */
export const IdColumn = ({ type = 'bigint' }: { type?: 'bigint' | 'int' } = {}) =>
  PrimaryColumn({ type, transformer: asNumber });

/** Reference to another row's id. */
export const RefColumn = ({ nullable = false }: Optional = {}) =>
  Column({ type: 'bigint', nullable, transformer: asNumber });

/** A point in time: epoch milliseconds. */
export const InstantColumn = ({ nullable = false }: Optional = {}) =>
  Column({ type: 'bigint', nullable, transformer: asNumber });

/** Money in integer fen. */
export const FenColumn = ({ nullable = false }: Optional = {}) =>
  Column({ type: 'bigint', nullable, transformer: asNumber });

export const IntColumn = ({ nullable = false, default: preset }: Optional & { default?: number } = {}) =>
  Column({ type: 'int', nullable, ...(preset === undefined ? {} : { default: preset }) });

/** `default`: what rows that are already there get. */
export const FlagColumn = ({ nullable = false, default: preset }: Optional & { default?: boolean } = {}) =>
  Column({
    type: 'int',
    nullable,
    transformer: asBoolean,
    ...(preset === undefined ? {} : { default: preset ? 1 : 0 }),
  });

/** Short text; compared byte for byte (the database's default collation is binary, asserted at boot). */
export const StringColumn = (length: number, { nullable = false }: Optional = {}) =>
  Column({ type: 'varchar', length, nullable });

export const TextColumn = ({ nullable = false }: Optional = {}) => Column({ type: 'text', nullable });

export const JsonColumn = ({ nullable = false }: Optional = {}) =>
  Column({ type: 'text', nullable, transformer: jsonTransformer });

/** What grows with what there is (a long list, a log): `text` of MySQL holds 65,535 bytes and refuses the rest. */
export const LongTextColumn = ({ nullable = false }: Optional = {}) => Column({ type: 'mediumtext', nullable });

export const LongJsonColumn = () => Column({ type: 'mediumtext', transformer: jsonTransformer });
