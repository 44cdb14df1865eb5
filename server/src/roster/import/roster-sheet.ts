import type { ShiftRole } from '@youying/shared/domain/dispatch/roster';
import { readDay, readPhone, readText, readTimeOfDay, readWord } from '../../importing/public/cell-readers.js';
import { needed, optional } from '../../importing/public/columns.js';
import type { ReadRow } from '../../importing/public/read-sheet.js';
import { DEPARTMENT_WORDS, firstWords, type Words } from '../../importing/public/words.js';

export const SHIFT_WORDS: Words<ShiftRole | 'off'> = {
  duty: ['当班', '上班'],
  standby: ['备班', '待命'],
  off: ['休', '休息'],
};

/** One row per shift; all rows of a person and a day together are that day (DSP-5). */
export const ROSTER_SHEET = {
  name: '排班',
  columns: {
    name: needed('姓名', readText(40), '工作证上的姓名'),
    phone: optional('手机', readPhone, '有同名的人时填，用来区分'),
    day: needed('日期', readDay, '如 2026-12-01'),
    department: needed('部门', readWord(DEPARTMENT_WORDS), '排在哪个部门', firstWords(DEPARTMENT_WORDS)),
    role: needed('班别', readWord(SHIFT_WORDS), '当班、备班；整天休息写“休”', firstWords(SHIFT_WORDS)),
    from: optional('上班', readTimeOfDay, '如 08:00；休息就空着'),
    to: optional('下班', readTimeOfDay, '如 16:00；早于上班就算到第二天'),
    buildings: optional('楼栋', readText(200), '只负责几栋楼时填，用顿号分开；空着就是全部'),
  },
} as const;

export type RosterRow = ReadRow<(typeof ROSTER_SHEET)['columns']>;
export type RosterColumn = keyof (typeof ROSTER_SHEET)['columns'];

export const ROSTER_GUIDE = [
  '每一行是一个人一天的一个班；同一个人一天有两个班就写两行。第 1 行的列名不要改。',
  '写到的人和日期，那一天按表里的来；没写到的人和日期不动。',
  '整天休息：班别写“休”，上班、下班空着。夜班：下班早于上班，就算到第二天。',
  '先试导入：每个有问题的格子、每处重叠的班都会指出来，全部改好后才会写入。同一份表导入两次不会改变什么。',
];
