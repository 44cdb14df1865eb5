import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import { COMMUNITY_POLICY_KEYS, type CommunityPolicyKey, POLICIES } from '@youying/shared/domain/procedures/policies';
import { POLICY_LABELS } from '@youying/shared/domain/procedures/policy-labels';
import { entriesDueBy, otherwiseOf, POLICY_STARTS } from '@youying/shared/domain/procedures/policy-measures';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { PolicyListView, PolicyView } from '../dto/policy-views.js';
import type { PolicyVersion } from '../policy-version.entity.js';
import { callbackRuleChangesOf, callbackRulesAt, callbackRuleView, namingOf } from './callback-rules.js';
import { measureAll } from './measure-duties.js';
import { historyOf, settingsVersion, versionsOf } from './policy-versions.js';

/** The numbers a community works by, each with where it comes from and since when. */
@Injectable()
export class ListPolicies {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, language: Language): Promise<PolicyListView> {
    admitToCommunity('listPolicies', actor, communityId);
    const versions = await versionsOf(this.database.read, communityId);
    const rules = await callbackRuleChangesOf(this.database.read, communityId);
    const naming = await namingOf(this.database.read, communityId, language);
    const now = this.database.now();
    const measured = await measureAll(this.database.read, actor, communityId, now);
    return {
      items: COMMUNITY_POLICY_KEYS.map((key) => ({
        ...policyView(key, versions, now, language),
        attainment: measured(key),
      })),
      callbackRules: callbackRulesAt(rules, now).map((rule) => callbackRuleView(rule, naming)),
      version: settingsVersion(versions, rules),
    };
  }
}

function policyView(
  key: CommunityPolicyKey,
  versions: readonly PolicyVersion[],
  now: number,
  language: Language,
): Omit<PolicyView, 'attainment'> {
  const { rule, unit, default: preset, minimum, maximum } = POLICIES[key];
  const history = historyOf(versions);
  const [duty] = entriesDueBy(key);
  const value = history.at(now)[key];
  const own = versions.filter(({ policyKey }) => policyKey === key);
  const inForce = own
    .filter(({ validFrom }) => validFrom <= now)
    .toSorted(byMoment)
    .at(-1);
  const next = own.filter(({ validFrom }) => validFrom > now).toSorted(byMoment)[0];
  const upcoming = next && history.at(next.validFrom)[key];
  return {
    key,
    label: POLICY_LABELS[key][language],
    ...{ rule, unit, value, default: preset, minimum, maximum },
    since: timeTextOrNull(inForce?.validFrom),
    changedByName: inForce?.changedByName ?? null,
    // What was decided and taken back before its time is as if it had never been decided.
    upcoming:
      next && upcoming !== undefined && upcoming !== value
        ? { value: upcoming, validFrom: timeText(next.validFrom) }
        : null,
    starts: POLICY_STARTS[key]?.[language] ?? null,
    otherwise: duty ? otherwiseOf(duty)[language] : null,
  };
}

const byMoment = (a: PolicyVersion, b: PolicyVersion): number => a.validFrom - b.validFrom || a.id - b.id;
