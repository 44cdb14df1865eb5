import type { ReportDocument } from '@youying/shared/domain/alarm/report';
import type { FormSheet, Head } from '../press/sheets.js';
import type { Say } from './paper-words.js';
import { sheetWords } from './source.js';
import { fullTime } from './times.js';

/** The written report to the company (EMG-4), as it was written and kept. */
export function reportSheet(
  document: ReportDocument,
  written: { readonly by: string; readonly at: number },
  head: Head,
  say: Say,
): FormSheet {
  return {
    kind: 'form',
    head,
    sections: [
      ...document.sections.map(({ title, rows }) => ({
        title,
        rows: rows.map(({ label, text }) => [
          { label: '', text: label, span: 3 },
          { label: '', text, span: 9 },
        ]),
      })),
      {
        title: say('writtenBy'),
        signatures: [{ label: say('writtenBy'), picture: null, name: written.by, note: fullTime(written.at) }],
      },
    ],
    words: sheetWords(say),
  };
}
