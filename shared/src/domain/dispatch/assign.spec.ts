import { defaultPolicies } from '../procedures/policies.js';
import { SAMPLE_NOW } from '../samples/facts.js';
import { HOUR, MINUTE } from '../time.js';
import { type Candidate, type HeldOrder, type Job, type Reason, stateOf, suggestAssignee } from './assign.js';
import { becauseOf, reasonText } from './reasons.js';
import type { Shift } from './roster.js';

const NOW = SAMPLE_NOW;
const limits = defaultPolicies;
const shift = (from: number, to: number, change: Partial<Shift> = {}): Shift => ({
  department: 'engineering',
  role: 'duty',
  from: NOW + from * HOUR,
  to: NOW + to * HOUR,
  buildingIds: null,
  ...change,
});
const held = (change: Partial<HeldOrder> = {}): HeldOrder => ({
  houseId: 99,
  buildingId: 9,
  emergency: false,
  appointment: null,
  ...change,
});
const somebody = (personId: number, change: Partial<Candidate> = {}): Candidate => ({
  personId,
  name: `师傅${personId}`,
  skills: ['plumbing_electric'],
  shifts: [shift(-2, 6)],
  held: [],
  declined: false,
  ...change,
});
const job: Job = {
  at: NOW,
  skills: ['plumbing_electric'],
  houseId: 31,
  buildingId: 3,
  appointment: null,
  emergency: false,
};
const span = (from: number, to: number) => ({ from: NOW + from * HOUR, to: NOW + to * HOUR });
const chosenOf = (crew: readonly Candidate[], change: Partial<Job> = {}) =>
  suggestAssignee({ ...job, ...change }, crew, limits);
const codes = (reasons: readonly Reason[] | undefined) => reasons?.map(({ code }) => code);

describe('DSP-5 who is ruled out', () => {
  const others = { buildingIds: [4] };
  it.each<[string, Partial<Candidate>, Partial<Job>]>([
    ['off_duty', { shifts: [shift(1, 6)] }, {}],
    ['off_duty', { shifts: [] }, {}],
    ['declined', { declined: true }, {}],
    ['not_skilled', { skills: ['cleaning'] }, {}],
    ['other_buildings', { shifts: [shift(-2, 6, others)] }, {}],
    ['full', { held: Array.from({ length: limits.fullLoadOrders }, () => held()) }, {}],
    ['appointment_clash', { held: [held({ appointment: span(2, 3) })] }, { appointment: span(2.5, 4) }],
  ])('%s', (code, change, more) => {
    const suggestion = chosenOf([somebody(1, change), somebody(2)], more);
    expect(suggestion.chosen?.candidate.personId).toBe(2);
    expect(suggestion.others).toMatchObject([{ suitable: false, reasons: [{ favours: false, code }] }]);
    expect(chosenOf([somebody(1, change)], more).chosen).toBeNull();
  });

  it('an emergency waits neither for a full load nor for an appointment', () => {
    const busy = somebody(1, {
      held: Array.from({ length: limits.fullLoadOrders }, () => held({ appointment: span(2, 3) })),
    });
    expect(chosenOf([busy], { emergency: true, appointment: span(2, 3) }).chosen?.candidate).toBe(busy);
  });

  it('a public place is nobody’s building, and a category without a skill is anybody’s', () => {
    const elsewhere = somebody(1, { shifts: [shift(-2, 6, others)], skills: [] });
    expect(chosenOf([elsewhere], { buildingId: null, houseId: null, skills: [] }).chosen?.candidate).toBe(elsewhere);
  });

  it('says whether nobody is there at all or nobody of those who are can go', () => {
    expect(chosenOf([]).lacking).toBe('nobody_on_duty');
    expect(chosenOf([somebody(1, { shifts: [] })]).lacking).toBe('nobody_on_duty');
    expect(chosenOf([somebody(1, { skills: [] })]).lacking).toBe('nobody_suitable');
    expect(chosenOf([somebody(1)]).lacking).toBeNull();
  });
});

describe('DSP-5 who is taken among those who can go', () => {
  const standby = { shifts: [shift(-2, 6, { role: 'standby' })] };
  it.each<[string, Partial<Candidate>, Partial<Candidate>, Partial<Job>]>([
    ['standby', {}, standby, {}],
    ['off_at_appointment', { shifts: [shift(-2, 9)] }, {}, { appointment: span(7, 8) }],
    ['on_emergency', { held: [held(), held()] }, { held: [held({ emergency: true })] }, {}],
    ['not_near', { held: [held({ buildingId: 3 }), held()] }, {}, {}],
    ['not_near', { held: [held({ buildingId: 3, houseId: 31 }), held()] }, { held: [held({ buildingId: 3 })] }, {}],
    ['more_loaded', { held: [held()] }, { held: [held(), held()] }, {}],
    ['equally_good', {}, {}, {}],
  ])('%s loses', (code, better, worse, more) => {
    // The worse one comes first in the list, unless nothing but the list tells them apart.
    const [first, second] = code === 'equally_good' ? [1, 2] : [2, 1];
    const crew = [somebody(second, worse), somebody(first, better)];
    for (const order of [crew, [...crew].reverse()]) {
      const { chosen, others } = chosenOf(order, more);
      expect(chosen?.candidate.personId).toBe(first);
      expect(others).toMatchObject([{ suitable: true, reasons: [{ favours: false, code }] }]);
    }
  });

  it('says what speaks for them', () => {
    const near = somebody(1, {
      shifts: [shift(-2, 6, { buildingIds: [3] })],
      held: [held({ houseId: 31, buildingId: 3 })],
    });
    const { chosen } = chosenOf([near, somebody(2, { held: [held(), held()] })], { appointment: span(1, 2) });
    expect(codes(chosen?.reasons)).toEqual([
      'on_duty_at_appointment',
      'skilled',
      'serves_building',
      'same_house',
      'least_loaded',
    ]);
  });

  it('says it in words, with the nearest two who were not taken', () => {
    const crew = [
      somebody(1, { name: '李志强', held: [held()] }),
      somebody(2, { name: '王建军', held: [held(), held(), held()] }),
      somebody(3, { name: '冯立', shifts: [] }),
      somebody(4, { name: '钱工', skills: [] }),
    ];
    const suggestion = chosenOf(crew);
    expect(becauseOf(suggestion, NOW)).toEqual({
      'zh-CN': '当班到 16:00；有水电技能；手上 1 件，当班里最少；没选王建军：手上 3 件；没选钱工：没有水电技能',
      en: 'on duty until 16:00; skilled in Water and electricity; 1 in hand, the fewest on duty; not 王建军: 3 in hand; not 钱工: not skilled in Water and electricity',
    });
    expect(reasonText({ favours: false, code: 'appointment_clash', at: NOW + HOUR }, NOW, 'zh-CN')).toBe(
      '11:00 已有别的约',
    );
  });
});

describe('DSP-5 whatever the crew', () => {
  /** Small and repeatable: any sequence of numbers below 1 will do. */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      yield state / 4_294_967_296;
    }
  }

  it('takes somebody on duty, skilled and not full, never one who declined, and it does not matter who is asked first', () => {
    const next = numbers(7);
    const random = (below: number) => Math.floor((next.next().value as number) * below);
    for (let run = 0; run < 500; run += 1) {
      const crew = Array.from({ length: random(6) }, (_, index) =>
        somebody(index + 1, {
          shifts:
            random(3) === 0 ? [] : [shift(-random(3), 1 + random(8), { role: random(4) === 0 ? 'standby' : 'duty' })],
          skills: random(3) === 0 ? [] : ['plumbing_electric'],
          held: Array.from({ length: random(7) }, () => held({ buildingId: random(4), emergency: random(9) === 0 })),
          declined: random(5) === 0,
        }),
      );
      const { chosen, others } = chosenOf(crew);
      expect(others).toHaveLength(chosen ? crew.length - 1 : crew.length);
      expect(others.every(({ reasons }) => reasons.length > 0)).toBe(true);
      expect(chosenOf([...crew].reverse()).chosen?.candidate.personId).toBe(chosen?.candidate.personId);
      if (!chosen) continue;
      const { candidate } = chosen;
      expect(stateOf(candidate, NOW, limits)).not.toBe('off_duty');
      expect(candidate.skills).toContain('plumbing_electric');
      expect(candidate.held.length).toBeLessThan(limits.fullLoadOrders);
      expect(candidate.declined).toBe(false);
    }
  });
});

describe('how somebody stands', () => {
  it.each([
    ['off_duty', { shifts: [shift(0.1, 4)] }],
    ['off_duty', { shifts: [shift(-4, 0)] }],
    ['free', {}],
    ['busy', { held: [held()] }],
    ['emergency', { held: [held({ emergency: true })] }],
    ['full', { held: Array.from({ length: limits.fullLoadOrders }, () => held()) }],
  ] as const)('%s', (state, change) => {
    expect(stateOf(somebody(1, change), NOW, limits)).toBe(state);
  });

  it('the last minute of a shift still counts, the end itself does not', () => {
    const until = (minutes: number) => somebody(1, { shifts: [{ ...shift(-2, 0), to: NOW + minutes * MINUTE }] });
    expect(stateOf(until(1), NOW, limits)).toBe('free');
    expect(stateOf(until(0), NOW, limits)).toBe('off_duty');
  });
});
