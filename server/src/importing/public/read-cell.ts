import type { Cell, CellValue } from 'exceljs';
import type { CellContent, CellFault } from './cell-readers.js';

/** What stands in a cell of Excel: a content, nothing, or something that must not be imported. */
export function readCell(cell: Cell): CellContent | CellFault | null {
  return contentOf(cell.value);
}

function contentOf(value: CellValue): CellContent | CellFault | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || value instanceof Date) return value;
  if (typeof value === 'boolean') return { fault: 'wrong_type' };
  if ('formula' in value || 'sharedFormula' in value) return { fault: 'formula' };
  if ('error' in value) return { fault: 'cell_error' };
  if ('richText' in value) return contentOf(value.richText.map((part) => part.text).join(''));
  // A mail or web address: exceljs types its words as text, but they can be rich text too.
  if ('text' in value) return contentOf(value.text as CellValue);
  return { fault: 'wrong_type' };
}
