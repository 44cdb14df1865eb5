import type { Workbook } from 'exceljs';
import type { ImportPolicy } from './import-policy.js';
import { newWorkbook } from './new-workbook.js';
import { type ImportProblem, problem } from './problems.js';
import { unpackedSize } from './zip-size.js';

/** For people only; the importer does not read it. */
export const GUIDE_SHEET = '说明';

/** A workbook that is neither too large nor something else, with its sheets as named by people. */
export async function openWorkbook(
  bytes: Uint8Array,
  sheets: readonly string[],
  policy: ImportPolicy,
): Promise<{ readonly workbook: Workbook } | { readonly problems: readonly ImportProblem[] }> {
  const fault = faultOfFile(bytes, policy);
  if (fault) return { problems: [fault] };
  const workbook = await loadWorkbook(bytes);
  if (!workbook) return { problems: [problem('not_a_workbook')] };
  const problems = checkSheetNames(workbook, sheets);
  return problems.length > 0 ? { problems } : { workbook };
}

export const sheetOf = (workbook: Workbook, name: string) =>
  workbook.worksheets.find((worksheet) => worksheet.name.trim() === name);

function faultOfFile(bytes: Uint8Array, policy: ImportPolicy): ImportProblem | null {
  if (bytes.byteLength > policy.maxBytes) return problem('too_large');
  const unpacked = unpackedSize(bytes, policy.maxUnpackedBytes);
  if (unpacked === null) return problem('not_a_workbook');
  return unpacked > policy.maxUnpackedBytes ? problem('too_large') : null;
}

async function loadWorkbook(bytes: Uint8Array): Promise<Workbook | null> {
  const workbook = await newWorkbook();
  try {
    // exceljs types its own Buffer as an ArrayBuffer, so it is given one.
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    return workbook;
  } catch {
    return null;
  }
}

function checkSheetNames(workbook: Workbook, sheets: readonly string[]): ImportProblem[] {
  const expected = sheets.join('、');
  const names = workbook.worksheets.map(({ name }) => name.trim()).filter((name) => name !== GUIDE_SHEET);
  if (names.length === 0) return [problem('no_known_sheet', {}, { expected })];
  return names
    .filter((name) => !sheets.includes(name))
    .map((found) => problem('unknown_sheet', { sheet: found }, { found, expected }));
}
