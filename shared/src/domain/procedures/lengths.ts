import { DAY, HOUR, MINUTE, SECOND } from '../time.js';
import { POLICIES, type Policies, type PolicyKey } from './policies.js';

const UNIT_MILLISECONDS: Readonly<Record<string, number>> = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY };

/** A policy as milliseconds; a policy that is no length of time is an error of the book. */
export function policyLength(key: PolicyKey, policies: Policies): number {
  const unit = UNIT_MILLISECONDS[POLICIES[key].unit];
  if (unit === undefined) throw new Error(`${key} is not a length of time`);
  return policies[key] * unit;
}
