import type { ImportOutcome } from '../public/import-workbook.js';
import type { ImportProblem } from '../public/problems.js';
import type { ImportProblemView, ImportResultView } from './import-views.js';

export function importResultView({ written, problems, problemCount, counts }: ImportOutcome): ImportResultView {
  return { written, problems: problems.map(problemView), problemCount, counts: counts.map((count) => ({ ...count })) };
}

/** Row 0 and empty names: the whole sheet or file is meant. */
function problemView({ sheet, row, column, cell, code, message }: ImportProblem): ImportProblemView {
  return { sheet: sheet ?? '', row: row ?? 0, column: column ?? '', cell: cell ?? '', code, message };
}
