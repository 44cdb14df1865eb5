import { Injectable } from '@nestjs/common';
import { type OwnCallbackRule, problemsOfRule, subjectOfRule } from '@youying/shared/domain/callback/own-rule';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { categoriesOf } from '../../catalogue/public/kept-categories.js';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { CallbackRuleChange } from '../callback-rule-change.entity.js';
import type { CallbackWindowInput, SetCallbackRuleInput } from '../dto/policy-inputs.js';
import type { PolicyChangeView } from '../dto/policy-views.js';
import { RULES } from '../public/rules-of.js';
import { callbackRuleChangesOf, callbackRuleChangeView, callbackRulesAt, namingOf } from '../queries/callback-rules.js';
import { lockSettingsOf, settingsVersion, versionsOf } from '../queries/policy-versions.js';

type Subject = Pick<OwnCallbackRule, 'kind' | 'categoryId'>;

/** A community adds a callback to those of the procedures, changes it, or takes it away: each with its reason (CBK-8). */
@Injectable()
export class SetCallbackRule {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    input: SetCallbackRuleInput,
    language: Language,
  ): Promise<PolicyChangeView> {
    admitToCommunity('setCallbackRule', actor, communityId);
    return this.commands.run(call, async (work) => {
      await lockSettingsOf(work, communityId);
      const known = await callbackRuleChangesOf(work, communityId);
      const { version, reason } = input;
      if (version !== undefined && version !== settingsVersion(await versionsOf(work, communityId), known)) {
        throw new Problem('version_conflict');
      }
      const subject = await subjectOf(work, communityId, input);
      const rule = ruleOf(subject, input.rule);
      const change = keepCallbackRule(work, known, { communityId, actor, subject, rule, reason, undoes: null });
      return callbackRuleChangeView(change, false, await namingOf(work, communityId, language), language);
    });
  }
}

async function subjectOf(
  work: Work,
  communityId: number,
  { kind = null, categoryId, rule }: SetCallbackRuleInput,
): Promise<Subject> {
  if (categoryId === undefined || categoryId === null) {
    if (kind === null) throw invalidInput({ field: 'kind', code: 'required' });
    return { kind, categoryId: null };
  }
  if (kind !== null) throw invalidInput({ field: 'kind', code: 'one_of_two' });
  const id = idFromField(categoryId, 'categoryId');
  const leaf = (await categoriesOf(work, communityId)).find((one) => one.id === id && one.parentId !== null);
  // What is offered no more is no subject of a new rule; a rule of it may still go.
  if (!leaf || (rule !== null && !leaf.active)) throw invalidInput({ field: 'categoryId', code: 'not_found' });
  return { kind: null, categoryId: id };
}

function ruleOf(subject: Subject, window: CallbackWindowInput | null): OwnCallbackRule | null {
  if (window === null) return null;
  const { first, firstUnit, again, againDays = null, caller } = window;
  const rule = { ...subject, first, firstUnit, again, againDays, caller };
  const problems = problemsOfRule(rule);
  if (problems.length > 0) {
    throw invalidInput(
      ...problems.map(({ field, code, max }) => ({
        field: field === 'kind' ? field : `rule.${field}`,
        code,
        ...(max === undefined ? {} : { params: { max } }),
      })),
    );
  }
  return rule;
}

interface Keeping {
  readonly communityId: number;
  readonly actor: Actor;
  readonly subject: Subject;
  readonly rule: OwnCallbackRule | null;
  readonly reason: string;
  readonly undoes: number | null;
}

/** Writes down what counts from now on, beside what counted before; 409 when nothing would be different. */
export function keepCallbackRule(
  work: Work,
  known: readonly CallbackRuleChange[],
  { communityId, actor, rule, reason, undoes, ...about }: Keeping,
): CallbackRuleChange {
  const subject = subjectOfRule(about.subject);
  const before = callbackRulesAt(known, work.now).find((one) => subjectOfRule(one) === subject) ?? null;
  if (JSON.stringify(before) === JSON.stringify(rule)) throw new Problem('nothing_changed');
  const change: CallbackRuleChange = {
    ...{ id: nextId(), communityId, subject, before, after: rule, reason, undoes },
    ...{ byId: actor.personId, byName: actor.name, at: work.now },
  };
  work.insert(CallbackRuleChange, change);
  hintCommunity(work, communityId, 'settings');
  work.afterCommit(() => work.kept.forget(RULES, communityId));
  return change;
}
