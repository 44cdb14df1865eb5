import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../../server/package.json', import.meta.url));

/** A workbook of the administrator with these people in its sheet 员工, as a form to send. */
export async function staffWorkbook(people) {
  const { default: ExcelJS } = await import(require.resolve('exceljs'));
  const workbook = new ExcelJS.Workbook();
  const columns = Object.keys(people[0]);
  workbook.addWorksheet('员工').addRows([columns, ...people.map((person) => columns.map((name) => person[name]))]);
  const form = new FormData();
  form.append('file', new Blob([await workbook.xlsx.writeBuffer()]), 'staff.xlsx');
  return form;
}
