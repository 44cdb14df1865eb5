import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type { SheetRule } from './columns.js';
import { GUIDE_SHEET } from './open-workbook.js';

/** What a person writes into a cell; days as `2026-03-01`. */
export type WrittenCell = string | number | null;

/** Excel offers the choices of a column in so many rows. */
const ROWS_WITH_CHOICES = 5_000;

export function addGuide(workbook: Workbook, lines: readonly string[]): void {
  const guide = workbook.addWorksheet(GUIDE_SHEET);
  guide.getColumn(1).width = 90;
  for (const line of lines) guide.addRow([line]);
}

export function addSheet(
  workbook: Workbook,
  rule: SheetRule,
  rows: readonly Readonly<Record<string, WrittenCell>>[],
): void {
  const columns = Object.entries(rule.columns);
  const sheet = workbook.addWorksheet(rule.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  columns.forEach(([, { header, required, note, choices }], index) => {
    const column = sheet.getColumn(index + 1);
    column.width = 16;
    // Text, or Excel would turn telephone numbers into 1.38E+10 and room 0301 into 301.
    column.numFmt = '@';
    const cell = sheet.getCell(1, index + 1);
    cell.value = header;
    cell.note = note;
    cell.font = { bold: true, color: { argb: required ? 'FFC00000' : 'FF333333' } };
    if (choices) offerChoices(sheet, column.letter, choices);
  });
  for (const row of rows) sheet.addRow(columns.map(([name]) => row[name] ?? null));
}

function offerChoices(sheet: Worksheet, letter: string, choices: readonly string[]): void {
  // exceljs writes this list but leaves it out of its types; cell by cell it would be a thousand entries.
  const { dataValidations } = sheet as Worksheet & {
    dataValidations: { add(range: string, rule: DataValidation): void };
  };
  dataValidations.add(`${letter}2:${letter}${ROWS_WITH_CHOICES}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: '请从列表里选',
    error: choices.join('、'),
  });
}
