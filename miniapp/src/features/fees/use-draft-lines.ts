import { useState } from 'react';
import type { FeeItem } from './api';
import { addLine, type DraftLine, draftTotalFen, hasPrice, lineOfItem, setPrice, setQuantity } from './draft';

/** Lines being put together; `onChange` sees every state of them. */
export function useDraftLines(initial: () => readonly DraftLine[], onChange?: (lines: readonly DraftLine[]) => void) {
  const [lines, setLines] = useState<readonly DraftLine[]>(initial);
  const keep = (next: readonly DraftLine[]) => {
    setLines(next);
    onChange?.(next);
  };
  return {
    lines,
    totalFen: draftTotalFen(lines),
    priced: lines.every(hasPrice),
    addItem: (item: FeeItem) => keep(addLine(lines, lineOfItem(item))),
    addLine: (line: DraftLine) => keep(addLine(lines, line)),
    setQuantity: (key: string, quantity: number) => keep(setQuantity(lines, key, quantity)),
    setPrice: (key: string, fen: number | null) => keep(setPrice(lines, key, fen)),
  };
}
