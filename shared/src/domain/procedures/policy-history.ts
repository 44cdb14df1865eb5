import type { Instant } from '../time.js';
import { type CommunityPolicyKey, defaultPolicies, type Policies } from './policies.js';

/** A number that a community has set: it holds from `validFrom` until the next one of the same key. */
export interface PolicySetting {
  /** Of two that begin at the same moment the later made, which has the higher number, counts. */
  readonly id: number;
  readonly key: CommunityPolicyKey;
  readonly value: number;
  readonly validFrom: Instant;
}

/** All numbers of a community at any moment, past or to come. */
export interface PolicyHistory {
  at(instant: Instant): Policies;
}

/** Settings are made for now or later, never for the past, so that what was once in force stays as it was. */
export function policyHistory(settings: readonly PolicySetting[]): PolicyHistory {
  const steps: { readonly from: Instant; readonly policies: Policies }[] = [];
  let policies = defaultPolicies;
  for (const { key, value, validFrom } of [...settings].sort((a, b) => a.validFrom - b.validFrom || a.id - b.id)) {
    policies = { ...policies, [key]: value };
    steps.push({ from: validFrom, policies });
  }
  return { at: (instant) => steps.filter(({ from }) => from <= instant).at(-1)?.policies ?? defaultPolicies };
}
