import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { columnsOf, GUIDE_SHEET, type RowValues, SHEET_KEYS, SHEETS, type SheetKey } from '../sheets.js';
import { newWorkbook } from './new-workbook.js';

/** What a person writes into a cell; days as `2026-03-01`. */
export type WrittenCell = string | number | null;

/** Rows by column key; a column that is left out stays empty. */
export type WrittenRows = { readonly [S in SheetKey]?: readonly Partial<Record<keyof RowValues<S>, WrittenCell>>[] };

const GUIDE = [
  '请在“小区”“房屋”“业户”“员工”四张表里填写，第 1 行的列名不要改；列的先后可以换。',
  '红色列名必填。把鼠标放在列名上可以看到说明。',
  '请不要用公式；从别处复制过来时选“粘贴为值”。',
  '先试导入：每个有问题的格子都会指出来，全部改好后才会写入。',
  '同一份表导入两次不会重复：房屋按小区、楼栋、单元、房号对应，人按手机号对应。',
  '表里没有的房屋和人不会被删除。',
];

/** Excel offers the choices of a column in so many rows. */
const ROWS_WITH_CHOICES = 5_000;

/** The empty workbook that a new customer fills in. */
export function buildTemplate(): Promise<Uint8Array> {
  return buildWorkbook({});
}

/** A workbook of the importer's own shape with these rows; the template is one without any. */
export async function buildWorkbook(rows: WrittenRows): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  addGuide(workbook);
  for (const key of SHEET_KEYS) addSheet(workbook, key, rows[key] ?? []);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addGuide(workbook: Workbook): void {
  const guide = workbook.addWorksheet(GUIDE_SHEET);
  guide.getColumn(1).width = 90;
  for (const line of GUIDE) guide.addRow([line]);
}

function addSheet(workbook: Workbook, key: SheetKey, rows: readonly Readonly<Record<string, WrittenCell>>[]): void {
  const columns = columnsOf(key);
  const sheet = workbook.addWorksheet(SHEETS[key].name, { views: [{ state: 'frozen', ySplit: 1 }] });
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
