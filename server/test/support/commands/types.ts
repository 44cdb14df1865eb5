import type { OPERATIONS, OperationId } from '@youying/shared/api/operations.gen';
import type { TestApp } from '../app.js';
import type { Things } from '../things.js';

type Operations = typeof OPERATIONS;
/** Whatever is no reading. */
export type Writing = {
  [K in OperationId]: Operations[K]['method'] extends 'GET' ? never : K;
}[OperationId];

export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Who acts, and on what. */
export interface There {
  readonly app: TestApp;
  readonly as: string;
  readonly things: Things;
  /** Rows of a list of theirs; none where they have no such list. */
  readonly list: (
    operation: OperationId,
    options?: { readonly path?: Readonly<Record<string, string>>; readonly query?: Readonly<Record<string, string>> },
  ) => Promise<readonly Listed[]>;
}
export type Listed = Readonly<Record<string, unknown>> & { readonly id: string };

/** How a command is given: each way once, in this order. */
export type Row = (there: There) => readonly Asked[] | Promise<readonly Asked[]>;
export type Rows = Readonly<Partial<Record<Writing, Row>>>;
