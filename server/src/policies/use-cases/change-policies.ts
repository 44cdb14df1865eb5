import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { ChangePoliciesInput } from '../dto/policy-inputs.js';
import type { PolicyChangeView } from '../dto/policy-views.js';
import { callbackRuleChangesOf } from '../queries/callback-rules.js';
import { policyChangeView } from '../queries/policy-change-view.js';
import { problemsOf } from '../queries/policy-problems.js';
import { lockSettingsOf, settingsVersion, versionsOf } from '../queries/policy-versions.js';
import { setPolicies } from './set-policies.js';

/** A community sets numbers of its procedures, with a reason, from now or from a later moment on. */
@Injectable()
export class ChangePolicies {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    { changes, reason, validFrom, version }: ChangePoliciesInput,
    language: Language,
  ): Promise<PolicyChangeView> {
    admitToCommunity('changePolicies', actor, communityId);
    const problems = problemsOf(changes);
    if (problems.length > 0) throw invalidInput(...problems);
    return this.commands.run(call, async (work) => {
      const from = validFrom === undefined ? work.now : Date.parse(validFrom);
      if (from < work.now) throw invalidInput({ field: 'validFrom', code: 'until_in_the_past' });
      await lockSettingsOf(work, communityId);
      const known = await versionsOf(work, communityId);
      if (version !== undefined && version !== settingsVersion(known, await callbackRuleChangesOf(work, communityId))) {
        throw new Problem('version_conflict');
      }
      const rows = setPolicies(work, known, {
        ...{ communityId, actor, reason },
        settings: changes,
        validFrom: from,
        undoes: null,
      });
      const view = policyChangeView(rows, false, language);
      if (!view) throw notFound();
      return view;
    });
  }
}
