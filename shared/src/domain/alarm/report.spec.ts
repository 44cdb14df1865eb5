import { SAMPLE_NOW as NOW } from '../samples/facts.js';
import { MINUTE } from '../time.js';
import { ALARM_KIND_ROWS } from './kinds.js';
import { type ReportMaterial, reportOf } from './report.js';

const material: ReportMaterial = {
  no: 'BX20261122-0010',
  community: '翠湖花园',
  kind: ALARM_KIND_ROWS.lift_trapped.label,
  place: '5 号楼 2 号梯',
  text: '2 人被困',
  raisedBy: '林晓雯',
  raisedAt: NOW,
  outcome: '人已救出',
  endedAt: NOW + 30 * MINUTE,
  signedBy: '周敏',
  signedAt: NOW + 40 * MINUTE,
  people: [
    { name: '周敏', post: '客服主管', notifiedAt: NOW, acknowledgedAt: NOW + MINUTE, answer: 'on_the_way' },
    { name: '吴刚', post: '秩序部 部门主管', notifiedAt: NOW, acknowledgedAt: null, answer: null },
  ],
  instructions: [
    { at: NOW, givenBy: '陈国栋', text: '断电挂牌', owner: '黄志明', outcome: '已做', settledAt: NOW + 5 * MINUTE },
    { at: NOW, givenBy: '陈国栋', text: '拉线', owner: '吴刚', outcome: null, settledAt: null },
  ],
  log: [{ at: NOW, by: null, text: '通知到的人都确认了' }],
  written: { cause: '门机故障', aftermath: '无人受伤', improvements: '缩短维保周期' },
};

it('EMG-4 the report says what happened, who knew when, what was ordered, and what follows from it', () => {
  const { title, sections } = reportOf(material);
  expect(title).toBe('电梯困人：突发事件书面报告');
  const [what, people, log, instructions, conclusions] = sections;
  expect(what?.rows).toContainEqual({ label: '签字解除', text: '周敏，2026-11-22 10:40' });
  expect(people?.rows.map(({ text }) => text)).toEqual([
    '2026-11-22 10:00 通知，2026-11-22 10:01 已出发',
    '2026-11-22 10:00 通知，没有确认',
  ]);
  expect(log?.rows).toEqual([{ label: '2026-11-22 10:00', text: '系统：通知到的人都确认了' }]);
  expect(instructions?.rows.map(({ text }) => text)).toEqual([
    '要求黄志明：断电挂牌。2026-11-22 10:05 已做',
    '要求吴刚：拉线。没有结果',
  ]);
  expect(conclusions?.rows.map(({ text }) => text)).toEqual(['门机故障', '无人受伤', '缩短维保周期']);
});

it('EMG-4 a log that goes on for days does not burst the paper: the rest is counted', () => {
  const log = Array.from({ length: 160 }, (_, index) => ({ at: NOW + index * MINUTE, by: '林晓雯', text: '无变化' }));
  const rows = reportOf({ ...material, log }).sections[2]?.rows ?? [];
  expect(rows).toHaveLength(151);
  expect(rows.at(-1)).toEqual({ label: '其余', text: '还有 10 条，见事项经过' });
});
