import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { scopeFor } from '../../communities/queries/scope-for.js';
import type { Work } from '../../platform/database/work.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { CallbackRuleChange } from '../callback-rule-change.entity.js';
import type { UndoPolicyChangeInput } from '../dto/policy-inputs.js';
import type { PolicyChangeView } from '../dto/policy-views.js';
import { PolicyVersion } from '../policy-version.entity.js';
import { callbackRuleChangesOf, callbackRuleChangeView, namingOf } from '../queries/callback-rules.js';
import { policyChangeView } from '../queries/policy-change-view.js';
import { lockSettingsOf, versionsOf } from '../queries/policy-versions.js';
import { keepCallbackRule } from './set-callback-rule.js';
import { setPolicies } from './set-policies.js';

/** 恢复到这版之前: sets again what was in force before a change; what ran in between keeps what it ran by. */
@Injectable()
export class UndoPolicyChange {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    changeId: number,
    { reason }: UndoPolicyChangeInput,
    language: Language,
  ): Promise<PolicyChangeView> {
    const scope = scopeFor('undoPolicyChange', actor);
    return this.commands.run(call, async (work) => {
      const rule = await work.findOne(CallbackRuleChange, scope, { id: changeId });
      if (rule) return undoRule(work, rule, actor, reason ?? rule.reason, language);
      const found = await work.findOne(PolicyVersion, scope, { changeId });
      if (!found) throw notFound();
      const { communityId, validFrom } = found;
      await lockSettingsOf(work, communityId);
      const known = await versionsOf(work, communityId);
      refuseTwice(known, changeId);
      const rows = setPolicies(work, known, {
        communityId,
        actor,
        settings: known
          .filter((version) => version.changeId === changeId)
          .map(({ policyKey: key, previousValue: value }) => ({ key, value })),
        // What is not in force yet is taken back for the moment at which it would have begun.
        validFrom: Math.max(work.now, validFrom),
        reason: reason ?? found.reason,
        undoes: changeId,
      });
      const view = policyChangeView(rows, false, language);
      if (!view) throw notFound();
      return view;
    });
  }
}

function refuseTwice(known: readonly { readonly undoes: number | null }[], changeId: number): void {
  if (!known.some(({ undoes }) => undoes === changeId)) return;
  throw new Problem('invalid_transition', { members: { from: 'undone', action: 'undoPolicyChange' } });
}

async function undoRule(
  work: Work,
  { id, communityId }: CallbackRuleChange,
  actor: Actor,
  reason: string,
  language: Language,
): Promise<PolicyChangeView> {
  await lockSettingsOf(work, communityId);
  const known = await callbackRuleChangesOf(work, communityId);
  refuseTwice(known, id);
  const undone = known.find((change) => change.id === id);
  const subject = undone?.before ?? undone?.after;
  if (!undone || !subject) throw notFound();
  const change = keepCallbackRule(work, known, {
    ...{ communityId, actor, subject, rule: undone.before, reason, undoes: id },
  });
  return callbackRuleChangeView(change, false, await namingOf(work, communityId, language), language);
}
