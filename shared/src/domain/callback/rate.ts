import { CALLBACK_RULES, type CallbackRule } from './rules.js';

/** Callbacks of a period, by what became of them. */
export interface CallbackFigures {
  /** Whose time came, or that were answered before it. */
  readonly due: number;
  readonly done: number;
  /** CBK-10: not satisfied, and not called back either. */
  readonly unreachable: number;
  readonly overdue: number;
}

export interface CallbackRate extends CallbackFigures {
  /** Done ÷ due, 0–1; null where nothing was due. CBK-8 promises 1. */
  readonly rate: number | null;
}

const NOTHING: CallbackFigures = { due: 0, done: 0, unreachable: 0, overdue: 0 };

function rated(figures: CallbackFigures): CallbackRate {
  return { ...figures, rate: figures.due === 0 ? null : figures.done / figures.due };
}

function sum(all: readonly CallbackFigures[]): CallbackFigures {
  return all.reduce(
    (a, b) => ({
      due: a.due + b.due,
      done: a.done + b.done,
      unreachable: a.unreachable + b.unreachable,
      overdue: a.overdue + b.overdue,
    }),
    NOTHING,
  );
}

/** CBK-8: altogether, and for each row of the table, whether anything of it was due or not. */
export function callbackRates(found: readonly (CallbackFigures & { readonly rule: CallbackRule })[]) {
  const rules = CALLBACK_RULES.map((rule) => ({ rule, ...rated(sum(found.filter((row) => row.rule === rule))) }));
  return { ...rated(sum(found)), rules };
}
