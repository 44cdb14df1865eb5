import { HOUR, MINUTE } from '../time.js';
import { defaultPolicies } from './policies.js';
import {
  firstStandingStepAt,
  isDuty,
  nextDutyStep,
  STANDING_KINDS,
  STANDING_LABELS,
  standingEntryOf,
} from './standing-entries.js';

const NOW = 100 * HOUR;

describe('what is owed for a thing that is no ticket', () => {
  it.each(STANDING_KINDS)('%s has an entry, a name, and steps that reach past its owner', (kind) => {
    expect(isDuty(kind)).toBe(true);
    expect(Object.values(STANDING_LABELS[kind]).every(Boolean)).toBe(true);
    expect(standingEntryOf(kind).steps.at(-1)?.to.length).toBeGreaterThan(1);
  });

  it('FUP-5 the expected end of an outage: reminded ahead, pressed when it is reached, then the supervisor hears', () => {
    const dueAt = NOW + HOUR;
    expect(firstStandingStepAt('outage_end', dueAt, NOW, defaultPolicies)).toBe(dueAt - 5 * MINUTE);
    expect(firstStandingStepAt('outage_end', NOW + MINUTE, NOW, defaultPolicies)).toBe(NOW);
    const task = { kind: 'outage_end', dueAt };
    expect(nextDutyStep({ ...task, step: 1 }, dueAt - 1, defaultPolicies)).toBeNull();
    expect(nextDutyStep({ ...task, step: 1 }, dueAt, defaultPolicies)).toMatchObject({ act: 'press', to: ['owner'] });
    expect(nextDutyStep({ ...task, step: 2 }, dueAt + 30 * MINUTE, defaultPolicies)).toMatchObject({
      act: 'escalate',
      to: ['owner', 'cs_supervisor'],
    });
    expect(nextDutyStep({ ...task, step: 3 }, dueAt + 99 * HOUR, defaultPolicies)).toBeNull();
  });

  it('INT-7 a message is told of at once, pressed when it is not read in time, then the supervisor’s', () => {
    const dueAt = NOW + HOUR;
    expect(firstStandingStepAt('relayed_message', dueAt, NOW, defaultPolicies)).toBe(NOW);
    const task = { kind: 'relayed_message', dueAt };
    expect(nextDutyStep({ ...task, step: 1 }, dueAt - 1, defaultPolicies)).toBeNull();
    expect(nextDutyStep({ ...task, step: 1 }, dueAt, defaultPolicies)).toMatchObject({ act: 'press', to: ['owner'] });
    expect(nextDutyStep({ ...task, step: 2 }, dueAt + 30 * MINUTE, defaultPolicies)).toMatchObject({
      act: 'escalate',
      to: ['cs_supervisor', 'manager'],
    });
  });
});
