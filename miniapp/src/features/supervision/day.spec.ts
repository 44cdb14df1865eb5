import { zhCN } from '@/i18n/zh-CN';
import { type DayRecord, dayChecks, dayOf, linesIn, signatureOf, waysMissing } from './day';
import { datesOf, monthAround } from './month';
import type { Duty } from './types';

const row = (ticketId: string, needsWay: boolean) =>
  ({ ticketId, needsWay, why: 'late' }) as DayRecord['first'][number];
const record = { first: [row('1', true), row('2', false), row('3', true)] };

describe('REP-1 signing the day', () => {
  it('REP-1 waits for a way for each matter that has nothing arranged', () => {
    expect(waysMissing(record, {})).toBe(2);
    expect(waysMissing(record, { '1': '明早派', '3': ' ' })).toBe(1);
    expect(signatureOf(record, { '1': '明早派' }, { opinion: '平稳', rewards: '' })).toBeNull();
  });

  it('REP-1 waits for the words of the supervisor', () => {
    expect(signatureOf({ first: [] }, {}, { opinion: ' ', rewards: '' })).toBeNull();
    expect(signatureOf({ first: [] }, {}, { opinion: ' 平稳 ', rewards: '' })).toEqual({ opinion: '平稳' });
  });

  it('REP-1 sends what was written, also where it need not be', () => {
    const ways = { '1': '明早派', '2': '已打电话', '3': '加一个人' };
    expect(signatureOf(record, ways, { opinion: '平稳', rewards: '表扬李志强' })).toEqual({
      opinion: '平稳',
      rewards: '表扬李志强',
      ways: [
        { ticketId: '1', text: '明早派' },
        { ticketId: '2', text: '已打电话' },
        { ticketId: '3', text: '加一个人' },
      ],
    });
  });

  it('REP-1 one that is late and lowered stands there twice and has one way', () => {
    const lowered = { ...row('1', false), why: 'lowered' } as DayRecord['first'][number];
    const body = signatureOf({ first: [row('1', true), lowered] }, { '1': '明早派' }, { opinion: '平稳', rewards: '' });
    expect(body?.ways).toEqual([{ ticketId: '1', text: '明早派' }]);
  });

  it('REP-1 only the duty of a day has one', () => {
    const duty = { signatureGroup: 'day_record', subject: { id: '7' }, period: '2026-11-22' } as Duty;
    expect(dayOf(duty)).toEqual({ communityId: '7', day: '20261122' });
    expect(dayOf({ ...duty, signatureGroup: 'alarm' })).toBeNull();
  });
});

const line = (change: Partial<DayRecord['items'][number]>) =>
  ({
    ...{ status: 'handling', priority: 'normal', isOpen: true, ownerName: '林晓雯', workerNames: ['王建军'] },
    ...change,
  }) as DayRecord['items'][number];

describe('REP-1 what is seen before signing', () => {
  it('REP-1 all, what is open, and what was only explained', () => {
    const items = [line({}), line({ status: 'answered', isOpen: false }), line({ status: 'closed', isOpen: false })];
    expect((['all', 'open', 'answered'] as const).map((tab) => linesIn(items, tab).length)).toEqual([3, 1, 1]);
  });

  it('REP-1 nobody in charge, an emergency that nobody goes to, and a missing way stand out', () => {
    const words = zhCN.supervision.day.checks;
    const bad = [line({ ownerName: null }), line({ priority: 'emergency', workerNames: [] })];
    const texts = (items: DayRecord['items'], first: DayRecord['first']) =>
      dayChecks({ items, first }, {}, words).map(({ good, text }) => [good, text]);
    expect(texts(bad, [row('1', true)])).toEqual([
      [false, '1 条还没有人负责'],
      [false, '急修 1 件还没有人去'],
      [false, '还有 1 件没写处理办法'],
    ]);
    expect(texts([line({ priority: 'emergency' }), line({ ownerName: null, isOpen: false })], [])).toEqual([
      [true, '2 条都有人负责'],
      [true, '急修 1 件都有人跟'],
      [true, '逾期的都有安排'],
    ]);
  });
});

describe('REP-1 the month of signatures', () => {
  const drawn = { way: 'drawn' as const, imageUrl: null };
  const signed = [
    { day: '20261102', byName: '周敏', ...drawn, at: '', late: true },
    { day: '20261101', byName: '周敏', ...drawn, at: '', late: false },
  ];

  it('REP-1 each day says whether it was signed on the day, afterwards, not yet; or is to come', () => {
    const dates = datesOf('2026-11', signed, '20261104');
    expect(dates).toHaveLength(30);
    expect(dates.slice(0, 5).map(({ state }) => state)).toEqual(['signed', 'late', 'missing', 'today', 'future']);
    expect(dates[3]).toMatchObject({ date: 4, day: '20261104', signed: false });
  });

  it('REP-1 today, once signed, is today still', () => {
    const today = { day: '20261104', byName: '周敏', ...drawn, at: '', late: false };
    expect(datesOf('2026-11', [today], '20261104')[3]).toMatchObject({ state: 'today', signed: true });
  });

  it('REP-1 leads over the turn of the year', () => {
    expect([monthAround('2026-12', 1), monthAround('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect(datesOf('2028-02', [], '20281231')).toHaveLength(29);
  });
});
