import { type DayRecord, dayOf, signatureOf, waysMissing } from './day';
import type { Duty } from './types';

const row = (ticketId: string, needsWay: boolean) => ({ ticketId, needsWay }) as DayRecord['first'][number];
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

  it('REP-1 only the duty of a day has one', () => {
    const duty = { signatureGroup: 'day_record', subject: { id: '7' }, period: '2026-11-22' } as Duty;
    expect(dayOf(duty)).toEqual({ communityId: '7', day: '20261122' });
    expect(dayOf({ ...duty, signatureGroup: 'alarm' })).toBeNull();
  });
});
