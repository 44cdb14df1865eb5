import { POLICIES } from '@youying/shared/domain/procedures/policies';
import {
  draftLike,
  editsOf,
  isPolicyPart,
  keptShare,
  POLICY_PARTS,
  POLICY_SECTIONS,
  policiesBySection,
  pressesWhenLate,
  reminderOf,
  settingsOf,
  shareWords,
} from './policies';
import type { Policy } from './queries';

const policy = (key: keyof typeof POLICIES, starts: string | null = '派出'): Policy => {
  const { default: value, unit, rule, minimum, maximum } = POLICIES[key];
  const untouched = { since: null, changedByName: null, upcoming: null, attainment: null };
  const told = { starts, otherwise: starts };
  return {
    key: key as Policy['key'],
    label: key,
    rule,
    unit,
    value,
    default: value,
    minimum,
    maximum,
    ...untouched,
    ...told,
  };
};
const accept = policy('acceptWithinMinutes');
const register = policy('registerWithinMinutes');

describe('时限与回访', () => {
  it('WRK-3: a reminder that comes ahead is told with its limit', () => {
    expect(reminderOf('feeReviewMinutes')).toBe('remindBeforeMinutes');
    expect(reminderOf('acceptWithinMinutes')).toBeNull();
    expect(reminderOf('urgeCooldownMinutes')).toBeNull();
  });

  it('how a limit was kept is a share, or nothing where nothing fell due', () => {
    expect(shareWords(keptShare({ of: 43, kept: 38 }) ?? 0)).toBe('88.4%');
    expect(shareWords(keptShare({ of: 2, kept: 2 }) ?? 0)).toBe('100%');
    expect([keptShare(null), keptShare({ of: 0, kept: 0 })]).toEqual([null, null]);
  });

  it('limits of duties, callbacks and the rest stand apart', () => {
    const given = ['leakCallbackDays', 'urgeCooldownMinutes', 'samplePerAgent'] as const;
    const target = policy('yearlyComplaintTargetPerTenThousand', null);
    const sections = policiesBySection([accept, target, ...given.map((key) => policy(key, null))]);
    expect(Object.values(sections).map((list) => list.map(({ key }) => key))).toEqual([
      ['acceptWithinMinutes'],
      ['leakCallbackDays'],
      ['urgeCooldownMinutes'],
      ['yearlyComplaintTargetPerTenThousand'],
      ['samplePerAgent'],
    ]);
  });

  it('every table stands on one page of the menu', () => {
    expect(Object.values(POLICY_PARTS).flat().sort()).toEqual([...POLICY_SECTIONS].sort());
    expect([isPolicyPart('targets'), isPolicyPart('toString'), isPolicyPart(undefined)]).toEqual([true, false, false]);
  });

  it('DSP-3: the forecast speaks of 督办 where somebody is pressed, of 超时 elsewhere', () => {
    expect([pressesWhenLate('acceptWithinMinutes'), pressesWhenLate('startWithinMinutes')]).toEqual([true, false]);
  });

  it('only what is different is sent', () => {
    const edits = editsOf([accept, register], { acceptWithinMinutes: '20', registerWithinMinutes: '3' });
    expect(settingsOf(edits)).toEqual([{ key: 'acceptWithinMinutes', value: 20 }]);
    expect(settingsOf([])).toBeNull();
  });

  it('numbers of another community are filled into the tables that are shown, and into no other', () => {
    const target = policy('attainmentTargetPercent', null);
    const theirs = [
      { ...accept, value: 20 },
      { ...register, value: register.value },
      { ...target, value: 90 },
    ];
    const own = [accept, register, target];
    const draft = draftLike(theirs, own, POLICY_PARTS.policies, {
      acceptWithinMinutes: '25',
      attainmentTargetPercent: '97',
    });
    expect(settingsOf(editsOf(own, draft))).toEqual([
      { key: 'acceptWithinMinutes', value: 20 },
      { key: 'attainmentTargetPercent', value: 97 },
    ]);
  });

  it.each(['-5', '0', '99999', '1.5', '', 'abc', '1e3'])('%p is refused before it is sent', (typed) => {
    const edits = editsOf([accept], { acceptWithinMinutes: typed });
    expect(edits).toMatchObject([{ value: null }]);
    expect(settingsOf(edits)).toBeNull();
  });
});
