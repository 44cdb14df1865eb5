import { defaultPolicies } from '../procedures/policies.js';
import { DAY } from '../time.js';
import { halfKeyOf, halfYearOf, spanOfHalf } from './half-year.js';
import { missingInReview, reviewerFor, reviewOf } from './rating.js';
import { drawSample } from './sample.js';
import { areMarks, BEST_MARK, type Marks, SCORE_FORM, SCORE_ITEMS, totalOf } from './score-form.js';
import { gradeOf } from './stars.js';
import { examResult, isNewcomer } from './training.js';

const records = [1, 2, 3].flatMap((agentId) =>
  Array.from({ length: agentId * 10 }, (_, index) => ({ id: agentId * 1_000 + index, agentId })),
);
const all = (mark: number) => Object.fromEntries(SCORE_ITEMS.map((item) => [item, mark])) as Marks;

describe('HOT-4 the sample', () => {
  it('is the same for the same seed, whatever the order, and another for another seed', () => {
    const first = drawSample(records, 4, 'A:20261116');
    expect(drawSample([...records].reverse(), 4, 'A:20261116')).toEqual(first);
    expect(drawSample(records, 4, 'A:20261123')).not.toEqual(first);
  });

  it('takes as many of everybody, all of who has fewer, and nobody’s draw hangs on others', () => {
    const drawn = drawSample(records, 15, 'seed');
    const of = (agentId: number) => drawn.filter((record) => record.agentId === agentId);
    expect([1, 2, 3].map((agentId) => of(agentId).length)).toEqual([10, 15, 15]);
    const alone = drawSample(
      records.filter(({ agentId }) => agentId === 2),
      15,
      'seed',
    );
    expect(of(2)).toEqual(alone);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
  });

  it('draws every record about as often over many weeks', () => {
    const counts = new Map<number, number>();
    for (let week = 0; week < 2_000; week += 1) {
      for (const { id } of drawSample(records.slice(0, 10), 3, `week ${week}`))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(120);
    expect(counts.size).toBe(10);
  });
});

describe('HOT-4 score and stars', () => {
  it('weights of the form make 100', () => {
    expect(SCORE_ITEMS.reduce((sum, item) => sum + SCORE_FORM[item].weight, 0)).toBe(100);
    expect([totalOf(all(0)), totalOf(all(BEST_MARK)), totalOf({ ...all(5), facts: 0 })]).toEqual([0, 100, 75]);
  });

  it.each([[{}], [{ ...all(5), more: 1 }], [all(6)], [all(-1)], [all(2.5)]])('no marks: %j', (marks) => {
    expect(areMarks(marks)).toBe(false);
  });

  const half = { quality: 90, rating: null, exam: null, examPassed: true, attendance: null };
  it.each([
    [{ ...half, quality: null, rating: 5 }, null],
    [half, { points: 90, stars: 4 }],
    [
      { ...half, quality: 100, rating: 5, exam: 100, attendance: 1 },
      { points: 100, stars: 5 },
    ],
    [
      { ...half, quality: 100, rating: 1 },
      { points: 80, stars: 3 },
    ],
    [
      { ...half, quality: 100, exam: 70, examPassed: false },
      { points: 96, stars: 3 },
    ],
    [
      { ...half, quality: 40 },
      { points: 40, stars: 1 },
    ],
  ])('%j', (facts, grade) => {
    expect(gradeOf(facts)).toEqual(grade);
  });
});

describe('HOT-7 the examination', () => {
  it.each([
    [
      { recordings: 40, written: 40 },
      { total: 80, passed: true },
    ],
    [
      { recordings: 39, written: 40 },
      { total: 79, passed: false },
    ],
    [{ recordings: 51, written: 0 }, null],
    [{ recordings: 0, written: -1 }, null],
  ])('%j', (points, result) => {
    expect(examResult(points, defaultPolicies)).toEqual(result);
  });
});

describe('HOT-7 the newcomer', () => {
  const [foundedAt, since] = [1_000, 2_000];
  it.each([
    ['while the two weeks run', { since, now: since + 13 * DAY }, true],
    ['not after them', { since, now: since + 14 * DAY }, false],
    ['not before they come', { since, now: since - 1 }, false],
    ['not who was there when the community was set up', { since: foundedAt, now: since }, false],
  ])('%s', (_, at, expected) => {
    expect(isNewcomer({ ...at, foundedAt }, defaultPolicies)).toBe(expected);
  });
});

describe('FUP-6 an unsatisfied rating', () => {
  it('is owed a review from the mark of the policy down', () => {
    expect([1, 2, 3, 4, 5].map((mark) => reviewOf(mark, defaultPolicies))).toEqual(['owed', 'owed', null, null, null]);
    expect(reviewOf(3, { unsatisfiedRating: 3 })).toBe('owed');
  });

  it('is looked into by the supervisor, about the supervisor by the manager', () => {
    expect(reviewerFor(['receptionist'])).toBe('cs_supervisor');
    expect(reviewerFor(['implementer'])).toBe('cs_supervisor');
    expect(reviewerFor(['receptionist', 'cs_supervisor'])).toBe('manager');
  });

  it('needs an apology where the agent was at fault', () => {
    expect(missingInReview({ atFault: true, answer: null })).toBe('answer');
    expect(missingInReview({ atFault: true, answer: '对不起' })).toBeNull();
    expect(missingInReview({ atFault: false, answer: null })).toBeNull();
  });
});

describe('HOT-4 the half-year', () => {
  const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`);

  it('begins at midnight in Shanghai, in January and in July', () => {
    expect([halfKeyOf(Date.parse('2026-06-30T15:59:59Z')), halfKeyOf(Date.parse('2026-06-30T16:00:00Z'))]).toEqual([
      '2026H1',
      '2026H2',
    ]);
    expect(spanOfHalf('2026H2')).toEqual({
      from: Date.parse('2026-07-01T00:00:00+08:00'),
      to: Date.parse('2027-01-01T00:00:00+08:00'),
    });
  });

  it('HOT-7 HOT-9 means of scores and ratings, the newest examination, months with a course of those that had one', () => {
    const exam = (day: string, total: number, passed: boolean) => ({ heldAt: at(day), total, passed });
    const course = (day: string) => ({ heldAt: at(day), total: null, passed: null });
    const record = {
      scores: [80, 90],
      marks: [5, 2],
      results: [
        exam('2026-07-02', 60, false),
        course('2026-07-10'),
        course('2026-07-20'),
        exam('2026-08-01', 85, true),
      ],
    };
    const held = [at('2026-07-10'), at('2026-07-20'), at('2026-08-10')];
    expect(halfYearOf(record, held)).toEqual({
      ...{ quality: 85, rating: 3.5, exam: 85, examPassed: true, attendance: 0.5, months: 1 },
    });
    expect(halfYearOf({ scores: [], marks: [], results: [] }, [])).toEqual({
      ...{ quality: null, rating: null, exam: null, examPassed: true, attendance: null, months: 0 },
    });
  });
});
