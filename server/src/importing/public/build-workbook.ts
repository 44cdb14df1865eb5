import { type RowValues, SHEET_KEYS, SHEETS, type SheetKey } from '../sheets.js';
import { newWorkbook } from './new-workbook.js';
import { addGuide, addSheet, type WrittenCell } from './write-sheet.js';

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

/** The empty workbook that a new customer fills in. */
export function buildTemplate(): Promise<Uint8Array> {
  return buildWorkbook({});
}

/** A workbook of the importer's own shape with these rows; the template is one without any. */
export async function buildWorkbook(rows: WrittenRows): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  addGuide(workbook, GUIDE);
  for (const key of SHEET_KEYS) addSheet(workbook, SHEETS[key], rows[key] ?? []);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
