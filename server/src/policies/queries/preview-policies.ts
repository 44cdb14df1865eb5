import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import { POLICIES } from '@youying/shared/domain/procedures/policies';
import { POLICY_LABELS } from '@youying/shared/domain/procedures/policy-labels';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { invalidInput } from '../../platform/http/problem.js';
import type { PreviewPoliciesInput } from '../dto/policy-inputs.js';
import type { PolicyPreviewView } from '../dto/policy-views.js';
import { forecast, MEASURED_DAYS } from './measure-duties.js';
import { problemsOf } from './policy-problems.js';
import { historyOf, versionsOf } from './policy-versions.js';

/** 按近 30 天算: what other limits would have made of what happened. Changes nothing. */
@Injectable()
export class PreviewPolicies {
  constructor(private readonly database: Database) {}

  async execute(
    actor: Actor,
    communityId: number,
    { changes }: PreviewPoliciesInput,
    language: Language,
  ): Promise<PolicyPreviewView> {
    admitToCommunity('previewPolicies', actor, communityId);
    const problems = problemsOf(changes);
    if (problems.length > 0) throw invalidInput(...problems);
    const reader = this.database.read;
    const now = this.database.now();
    const versions = await versionsOf(reader, communityId);
    const history = historyOf(versions);
    const items: PolicyPreviewView['items'] = [];
    for (const { key, value } of changes) {
      const changedAt = versions
        .filter(({ policyKey, validFrom }) => policyKey === key && validFrom < now)
        .map(({ validFrom }) => validFrom);
      items.push({
        key,
        label: POLICY_LABELS[key][language],
        unit: POLICIES[key].unit,
        from: history.at(now)[key],
        to: value,
        forecast: await forecast(reader, actor, communityId, { key, value }, history, changedAt, now),
      });
    }
    return { days: MEASURED_DAYS, items };
  }
}
