import type { Dialect } from './dialect.js';
import type { Row, Sql } from './sql.js';

export interface PartColumn {
  /** Under which it is answered. */
  readonly name: string;
  /** What is selected: `t.id`, `COUNT(*)`. */
  readonly sql: string;
  readonly isNumber: boolean;
  /** What the database holds as the program has it; absent: the same. */
  readonly from?: (value: unknown) => unknown;
}

/** A row as the driver has it: the tag of its part, then the slots. */
export type Slots = readonly unknown[];

interface Place extends Pick<PartColumn, 'name' | 'from'> {
  /** Which slot of a row holds it. */
  readonly slot: number;
}

interface Placed {
  readonly select: string;
  readonly places: readonly Place[];
}

/**
 * Selects of different tables as one UNION ALL: numbers and texts each in columns of their own kind, a tag in front.
 * One statement has one answer, and one description of its columns instead of one for each table: a quarter of the
 * work of sending them one by one (docs/benchmarks.md). The order of rows within a part is not kept.
 */
export class SideBySide {
  private readonly parts: readonly Placed[];

  constructor(
    private readonly columns: readonly (readonly PartColumn[])[],
    private readonly dialect: Dialect,
  ) {
    const widest = (isNumber: boolean) =>
      Math.max(...columns.map((part) => part.filter((column) => column.isNumber === isNumber).length));
    const [numbers, texts] = [widest(true), widest(false)];
    this.parts = columns.map((part, tag) => place(part, tag, numbers, texts));
  }

  /** @param froms everything from FROM on, part by part */
  statement(froms: readonly Sql[]): Sql {
    return {
      text: this.parts.map(({ select }, index) => `${select} ${froms[index]?.text ?? ''}`).join(' UNION ALL '),
      values: froms.flatMap(({ values }) => [...values]),
    };
  }

  /** The rows of each part, under their own names again. */
  split(rows: readonly Slots[]): Row[][] {
    const answers: Row[][] = this.parts.map(() => []);
    for (const row of rows) {
      const tag = Number(row[0]);
      const own: Row = {};
      for (const { name, from, slot } of this.parts[tag]?.places ?? []) own[name] = from ? from(row[slot]) : row[slot];
      answers[tag]?.push(own);
    }
    return answers;
  }

  /** Each part by itself, for a database in the same process. */
  statements(froms: readonly Sql[]): Sql[] {
    return this.columns.map((part, index) => ({
      text: `SELECT ${part.map(({ sql, name }) => `${sql} AS ${this.dialect.quote(name)}`).join(', ')} ${froms[index]?.text ?? ''}`,
      values: froms[index]?.values ?? [],
    }));
  }

  /** The answers to `statements`, as the program has them. */
  read(answers: readonly (readonly Row[])[]): Row[][] {
    return this.columns.map((part, index) =>
      (answers[index] ?? []).map((row) =>
        Object.fromEntries(part.map(({ name, from }) => [name, from ? from(row[name]) : row[name]])),
      ),
    );
  }
}

function place(part: readonly PartColumn[], tag: number, numbers: number, texts: number): Placed {
  const slots = (isNumber: boolean, width: number) => {
    const own = part.filter((column) => column.isNumber === isNumber);
    return Array.from({ length: width }, (_, index) => own[index]);
  };
  const all = [...slots(true, numbers), ...slots(false, texts)];
  return {
    select: `SELECT ${tag}, ${all.map((column, slot) => named(column?.sql ?? 'NULL', tag, slot)).join(', ')}`,
    places: all.flatMap((column, slot) => (column ? [{ name: column.name, from: column.from, slot: slot + 1 }] : [])),
  };
}

/** The names of the first part count for all, and no two may be alike. */
const named = (sql: string, tag: number, slot: number): string => (tag === 0 ? `${sql} AS c${slot}` : sql);
