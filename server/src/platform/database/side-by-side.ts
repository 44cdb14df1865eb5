import type { Dialect } from './dialect.js';
import type { Row, Sql } from './sql.js';

export interface PartColumn {
  readonly name: string;
  /** What is selected: `t.id`, `COUNT(*)`. */
  readonly sql: string;
  readonly isNumber: boolean;
}

interface Placed {
  readonly select: string;
  /** Column name and the slot that holds it. */
  readonly places: readonly (readonly [string, string])[];
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

  /** Each part by itself, for a database in the same process. */
  statements(froms: readonly Sql[]): Sql[] {
    return this.columns.map((part, index) => ({
      text: `SELECT ${part.map(({ sql, name }) => `${sql} AS ${this.dialect.quote(name)}`).join(', ')} ${froms[index]?.text ?? ''}`,
      values: froms[index]?.values ?? [],
    }));
  }

  /** The rows of each part, under their own names again. */
  split(rows: readonly Row[]): Row[][] {
    const answers: Row[][] = this.parts.map(() => []);
    for (const row of rows) {
      const tag = Number(row.tag);
      const own: Row = {};
      for (const [name, slot] of this.parts[tag]?.places ?? []) own[name] = row[slot];
      answers[tag]?.push(own);
    }
    return answers;
  }
}

function place(part: readonly PartColumn[], tag: number, numbers: number, texts: number): Placed {
  const slots = (isNumber: boolean, letter: string, width: number) => {
    const own = part.filter((column) => column.isNumber === isNumber);
    return Array.from({ length: width }, (_, index) => ({ column: own[index], slot: `${letter}${index}` }));
  };
  const all = [...slots(true, 'n', numbers), ...slots(false, 's', texts)];
  return {
    // The names of the first part count for all.
    select:
      tag === 0
        ? `SELECT ${tag} AS tag, ${all.map(({ column, slot }) => `${column?.sql ?? 'NULL'} AS ${slot}`).join(', ')}`
        : `SELECT ${tag}, ${all.map(({ column }) => column?.sql ?? 'NULL').join(', ')}`,
    places: all.flatMap(({ column, slot }) => (column ? [[column.name, slot] as const] : [])),
  };
}
