import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { scopeFor } from '../../communities/queries/scope-for.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { UndoPolicyChangeInput } from '../dto/policy-inputs.js';
import type { PolicyChangeView } from '../dto/policy-views.js';
import { PolicyVersion } from '../policy-version.entity.js';
import { policyChangeView } from '../queries/policy-change-view.js';
import { lockSettingsOf, versionsOf } from '../queries/policy-versions.js';
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
      const found = await work.findOne(PolicyVersion, scope, { changeId });
      if (!found) throw notFound();
      const { communityId, validFrom } = found;
      await lockSettingsOf(work, communityId);
      const known = await versionsOf(work, communityId);
      if (known.some(({ undoes }) => undoes === changeId)) {
        throw new Problem('invalid_transition', { members: { from: 'undone', action: 'undoPolicyChange' } });
      }
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
