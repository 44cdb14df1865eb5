import { POLICIES } from '@youying/shared/domain/procedures/policies';
import { dutyOf, editsOf, policiesBySection, settingsOf } from './policies';
import type { Policy } from './queries';

const policy = (key: keyof typeof POLICIES): Policy => {
  const { default: value, unit, rule, minimum, maximum } = POLICIES[key];
  const untouched = {
    since: null,
    changedByName: null,
    upcoming: null,
    starts: null,
    otherwise: null,
    attainment: null,
  };
  return { key: key as Policy['key'], label: key, rule, unit, value, default: value, minimum, maximum, ...untouched };
};
const accept = policy('acceptWithinMinutes');
const register = policy('registerWithinMinutes');

describe('时限与回访', () => {
  it('DSP-3: a limit is told with what the book does when it passes', () => {
    expect(dutyOf('acceptWithinMinutes')).toMatchObject({ kind: 'accept', remindedBefore: null });
    expect(dutyOf('acceptWithinMinutes')?.afterwards[0]).toEqual({ act: 'press', to: ['department'] });
    expect(dutyOf('feeReviewMinutes')?.remindedBefore).toBe('remindBeforeMinutes');
    expect(dutyOf('urgeCooldownMinutes')).toBeNull();
  });

  it('limits of duties, callbacks and the rest stand apart', () => {
    const sections = policiesBySection([accept, policy('leakCallbackDays'), policy('urgeCooldownMinutes')]);
    expect(Object.values(sections).map((list) => list.map(({ key }) => key))).toEqual([
      ['acceptWithinMinutes'],
      ['leakCallbackDays'],
      ['urgeCooldownMinutes'],
    ]);
  });

  it('only what is different is sent', () => {
    const edits = editsOf([accept, register], { acceptWithinMinutes: '20', registerWithinMinutes: '3' });
    expect(settingsOf(edits)).toEqual([{ key: 'acceptWithinMinutes', value: 20 }]);
    expect(settingsOf([])).toBeNull();
  });

  it.each(['-5', '0', '99999', '1.5', '', 'abc', '1e3'])('%p is refused before it is sent', (typed) => {
    const edits = editsOf([accept], { acceptWithinMinutes: typed });
    expect(edits).toMatchObject([{ value: null }]);
    expect(settingsOf(edits)).toBeNull();
  });
});
