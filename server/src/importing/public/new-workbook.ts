import type { Workbook } from 'exceljs';

/** Excel's library is large (26 MB, a third of a second) and seldom needed: it is loaded with the first workbook. */
export async function newWorkbook(): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  return new ExcelJS.Workbook();
}
