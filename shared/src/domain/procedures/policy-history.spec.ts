import { DAY, HOUR } from '../time.js';
import { defaultPolicies } from './policies.js';
import { policyHistory } from './policy-history.js';

const NOW = Date.UTC(2026, 10, 22, 2);
const accept = (id: number, value: number, validFrom: number) =>
  ({ id, key: 'acceptWithinMinutes', value, validFrom }) as const;

describe('the numbers of a community', () => {
  it('are the defaults until it sets its own', () => {
    expect(policyHistory([]).at(NOW)).toEqual(defaultPolicies);
    expect(policyHistory([accept(1, 20, NOW)]).at(NOW - 1)).toEqual(defaultPolicies);
  });

  it('change at the moment from which they are valid, and nothing else changes', () => {
    const history = policyHistory([accept(1, 20, NOW)]);
    expect(history.at(NOW)).toEqual({ ...defaultPolicies, acceptWithinMinutes: 20 });
  });

  it('stay as they were for what was begun before a change', () => {
    const history = policyHistory([accept(2, 15, NOW + DAY), accept(1, 20, NOW)]);
    expect([NOW, NOW + DAY - 1, NOW + DAY].map((at) => history.at(at).acceptWithinMinutes)).toEqual([20, 20, 15]);
  });

  it('are those made last where two begin at the same moment', () => {
    const history = policyHistory([accept(2, 30, NOW + HOUR), accept(1, 20, NOW + HOUR)]);
    expect(history.at(NOW + HOUR).acceptWithinMinutes).toBe(30);
  });
});
