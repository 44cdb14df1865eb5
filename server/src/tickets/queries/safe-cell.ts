/** What a spreadsheet takes for the beginning of a formula, in full width as well. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const TELEPHONE = /^\+?\d[\d -]*$/;

/** Words of a person as a cell that no spreadsheet computes, also after somebody has saved it as CSV (C4). */
export function safeCell(text: string): string {
  return FORMULA.test(text) && !TELEPHONE.test(text) ? `'${text}` : text;
}
