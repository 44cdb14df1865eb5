import { DEPARTMENT_LABELS } from '@youying/shared/domain/labels';
import type { Language } from '@youying/shared/domain/language';
import type { Department } from '@youying/shared/domain/roles';
import type { SigningWay } from '@youying/shared/domain/signature';
import { shanghaiTime } from '@youying/shared/domain/time';
import type { DayRecordView } from '../../day-records/dto/day-record-views.js';
import type { Cell, FormSheet, Head, PictureIndex, Section } from '../press/sheets.js';
import type { Say } from './paper-words.js';
import { sheetWords } from './source.js';
import { fullTime } from './times.js';

const cell = (text: string, span: number, label = ''): Cell => ({ label, text, span });
const figure = (label: string, value: number | string, span: number): Cell => cell(String(value), span, label);

function figureRows({ figures }: DayRecordView, say: Say): Cell[][] {
  const { reported, registered, closed, open, overdue, callbacksDone, callbacksDue, satisfaction } = figures;
  return [
    [
      figure(say('dayReported'), reported, 3),
      figure(say('dayRegistered'), registered, 3),
      figure(say('dayClosed'), closed, 3),
      figure(say('dayOpen'), open, 3),
    ],
    [
      figure(say('dayOverdue'), overdue, 4),
      figure(say('dayCallbacks'), `${callbacksDone} / ${callbacksDue}`, 4),
      figure(say('daySatisfaction'), satisfaction === null ? '–' : satisfaction.toFixed(1), 4),
    ],
  ];
}

const firstRows = ({ first }: DayRecordView): Cell[][] =>
  first.map(({ tag, since, no, place, description, words }) => [
    cell(`${tag} ${fullTime(Date.parse(since))}`, 3),
    cell(no ?? '–', 2),
    cell([description, words].filter(Boolean).join('：'), 5),
    cell(place, 2),
  ]);

function lineRows({ items }: DayRecordView, say: Say, language: Language): Cell[][] {
  const heads: Cell[] = [
    ...[cell(say('no'), 2), cell(say('dayTime'), 1), cell(say('content'), 3), cell(say('place'), 2)],
    ...[cell(say('worker'), 2), cell(say('dayDesk'), 1), cell(say('status'), 1)],
  ];
  const rows = items.map(({ no, at, description, place, departments, workerNames, ownerName, statusText }) => [
    cell(no ?? '–', 2),
    cell(shanghaiTime(Date.parse(at)), 1),
    cell(description, 3),
    cell(place, 2),
    cell([...departments.map((name) => DEPARTMENT_LABELS[name as Department][language]), ...workerNames].join(' '), 2),
    cell(ownerName ?? '–', 1),
    cell(statusText, 1),
  ]);
  return [heads, ...rows];
}

const HOW: Readonly<Record<SigningWay, 'drawnName' | 'typedName'>> = { drawn: 'drawnName', keyboard: 'typedName' };

/** Time and way; the name stands in the note as well, for a hand may be hard to read. */
function noteOf({ byName, at, way }: NonNullable<DayRecordView['signature']>, say: Say): string {
  const how = say(way === null ? 'pressed' : HOW[way as SigningWay]);
  return [byName, fullTime(Date.parse(at)), how].join(' ');
}

function signed({ signature }: DayRecordView, picture: PictureIndex, say: Say): Section[] {
  const box = {
    label: say('csSupervisor'),
    picture,
    name: signature?.byName ?? '',
    note: signature === null ? '' : noteOf(signature, say),
  };
  const rows = [
    [cell(signature?.opinion ?? '', 12, say('dayOpinion'))],
    [cell(signature?.rewards ?? '', 12, say('dayRewards'))],
  ];
  return [
    { title: say('dayOpinion'), rows },
    { title: say('daySigned'), signatures: [box] },
  ];
}

/** 当日报修投诉处理记录 (REP-1): figures, what is late, every line, and the supervisor's words; unsigned, room for a pen. */
export function daySheet(
  record: DayRecordView,
  picture: PictureIndex,
  head: Head,
  { say, language }: { readonly say: Say; readonly language: Language },
): FormSheet {
  return {
    kind: 'form',
    head,
    sections: [
      { title: say('dayFigures'), rows: figureRows(record, say) },
      ...(record.first.length === 0 ? [] : [{ title: say('dayFirst'), rows: firstRows(record) }]),
      { title: say('dayLines'), rows: lineRows(record, say, language) },
      ...signed(record, picture, say),
    ],
    words: sheetWords(say),
  };
}
