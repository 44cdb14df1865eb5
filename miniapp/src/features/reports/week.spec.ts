import { answerState, type WeeklyComplaint, weekFigures } from './week';

const NOON = Date.parse('2026-11-23T04:00:00.000Z');

function complaint(change: Partial<WeeklyComplaint>): WeeklyComplaint {
  return {
    ticketId: '1',
    no: 'TS20261117-0001',
    description: '门岗夜里放视频',
    ticketStatus: 'handling',
    status: 'investigated',
    nature: null,
    createdAt: '2026-11-17T04:00:00.000Z',
    answerBy: '2026-11-18T04:00:00.000Z',
    repliedAt: null,
    stuck: [],
    ...change,
  };
}

const inTime = complaint({ repliedAt: '2026-11-18T04:00:00.000Z', nature: 'effective' });
const late = complaint({ repliedAt: '2026-11-18T04:00:01.000Z', nature: 'communicative' });
const overdue = complaint({});
const waiting = complaint({ answerBy: '2026-11-24T04:00:00.000Z' });

describe('FUP-3: the week rolled up', () => {
  it('CMP-2 an answer counts as in time up to its very moment', () => {
    expect([inTime, late, overdue, waiting].map((item) => answerState(item, NOON))).toEqual([
      'in_time',
      'late',
      'overdue',
      'waiting',
    ]);
  });

  it('counts natures and answers; what is overdue counts as late', () => {
    expect(weekFigures([inTime, late, overdue, waiting], NOON)).toEqual({
      all: 4,
      effective: 1,
      communicative: 1,
      undecided: 2,
      inTime: 1,
      late: 2,
    });
  });
});
