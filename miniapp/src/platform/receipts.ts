import { createStore } from './store';

/** What was done, in the corner of the screen (design/desk.md, 回执); some of it can be taken back for a moment. */
export interface Receipt {
  id: number;
  text: string;
  /** Something did not go as it was meant. */
  problem: boolean;
  takeBack?: TakeBack;
}

export interface TakeBack {
  /** For so long; other receipts stay as long as it takes to read them. */
  milliseconds: number;
  run: () => Promise<void>;
}

/** Older ones give way, so that they never cover the work. */
const MOST = 3;

export const receipts = createStore<readonly Receipt[]>([]);

let last = 0;
let drawn = 0;

/** A page that draws receipts says so while it is there. */
export function drawReceipts(): () => void {
  drawn += 1;
  return () => {
    drawn -= 1;
  };
}

export const receiptsAreDrawn = (): boolean => drawn > 0;

export function giveReceipt(
  text: string,
  { problem = false, takeBack }: Pick<Partial<Receipt>, 'problem' | 'takeBack'> = {},
) {
  last += 1;
  const receipt: Receipt = { id: last, text, problem, ...(takeBack === undefined ? {} : { takeBack }) };
  // The same words again are the same receipt, begun anew.
  receipts.update((known) => [...known.filter((one) => one.takeBack || one.text !== text), receipt].slice(-MOST));
}

export function dropReceipt(id: number): void {
  receipts.update((known) => known.filter((one) => one.id !== id));
}
