import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import { addWorkingDays } from '@youying/shared/domain/procedures/calendar';
import type { Actor } from '@youying/shared/domain/roles';
import { House } from '../../communities/community.entity.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { type There, whoLivesThere } from '../../communities/queries/who-lives-there.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { forbidden, invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { openStandingDuty, settleStandingDuty } from '../../tasks/public/standing-duty.js';
import type { AnswerOpenQuestionInput, AskOpenQuestionInput } from '../dto/knowledge-inputs.js';
import type { OpenQuestionView } from '../dto/knowledge-views.js';
import { OpenQuestion } from '../knowledge.entity.js';
import { openQuestionViews } from '../queries/open-question-views.js';
import { addEntry } from './edit-knowledge.js';

const TITLE_MAX = 60;
const ABOUT_MAX = 200;
/** What kept answers are filed under until a supervisor files them better. */
const KEPT_UNDER = '回电答复';

const clip = (text: string, max: number): string => [...text].slice(0, max).join('');

const dutyOf = ({ id, communityId }: OpenQuestion) =>
  ({ communityId, kind: 'open_question', subjectType: 'open_question', subjectId: id }) as const;

/** HOT-5: recorded with who asked, answered by a call within the working days of the policy; first asked, first owner. */
@Injectable()
export class SettleOpenQuestion {
  constructor(private readonly commands: Commands) {}

  ask(actor: Actor, call: CommandCall, input: AskOpenQuestionInput): Promise<OpenQuestionView> {
    const communityId = deskCommunityOf('askOpenQuestion', actor);
    return this.commands.run(call, async (work) => {
      const houseId = await houseOf(work, communityId, input.houseId);
      const askerPhone = await numberOf(work, { communityId, houseId }, input);
      const { policiesAt, calendarAt } = await rulesOf(work, communityId);
      const policies = policiesAt(work.now);
      const dueAt = addWorkingDays(work.now, policies.openQuestionWorkingDays, calendarAt(work.now).office);
      const row: OpenQuestion = {
        ...{ id: nextId(), communityId, houseId, question: input.question, askerName: input.askerName, dueAt },
        ...{ askerPhone, ownerId: actor.personId, askedAt: work.now },
        ...{ answeredAt: null, answeredBy: null, answer: null },
      };
      work.insert(OpenQuestion, row);
      const about = clip(row.question, ABOUT_MAX);
      openStandingDuty(work, { ...dutyOf(row), assigneeId: row.ownerId, about, dueAt, policies });
      return this.view(work, row);
    });
  }

  answer(
    actor: Actor,
    call: CommandCall,
    id: number,
    { answer, keep = false }: AnswerOpenQuestionInput,
  ): Promise<OpenQuestionView> {
    return this.commands.run(call, async (work) => {
      const row = await work.findOne(OpenQuestion, scopeOf(actor), { id }, { lock: 'update' });
      if (!row) throw notFound();
      const { communityId } = row;
      admitToDesk('answerOpenQuestion', actor, communityId);
      if (row.answeredAt !== null) {
        throw new Problem('invalid_transition', { members: { from: 'answered', action: 'answerOpenQuestion' } });
      }
      if (keep && !mayDo('writeKnowledge', actor, communitySubject(communityId))) throw forbidden();
      const patch = { answer, answeredAt: work.now, answeredBy: actor.personId };
      work.updateOne(OpenQuestion, { id, answeredAt: null }, patch);
      Object.assign(row, patch);
      settleStandingDuty(work, dutyOf(row), actor.personId);
      if (keep) {
        const words = {
          category: KEPT_UNDER,
          title: clip(row.question, TITLE_MAX),
          text: answer,
          words: '',
          active: true,
        };
        await addEntry(work, communityId, { kind: 'article', words, by: actor });
      }
      return this.view(work, row);
    });
  }

  private async view(work: Work, row: OpenQuestion): Promise<OpenQuestionView> {
    hintCommunity(work, row.communityId, 'knowledge');
    const [view] = await openQuestionViews(work, row.communityId, [row], work.now);
    if (!view) throw new Error('a row has a view');
    return view;
  }
}

/** As it was typed, or as it is on file of whoever was chosen among those who live there. */
async function numberOf(work: Work, there: There, input: AskOpenQuestionInput): Promise<string | null> {
  if (input.askerId === undefined) return input.askerPhone ?? null;
  const field = 'askerId';
  if (input.askerPhone !== undefined) throw invalidInput({ field: 'askerPhone', code: 'not_allowed' });
  const person = await whoLivesThere(work, there, idFromField(input.askerId, field));
  if (!person) throw invalidInput({ field, code: 'not_found' });
  return person.phone;
}

async function houseOf(work: Work, communityId: number, id: string | undefined): Promise<number | null> {
  if (id === undefined) return null;
  const field = 'houseId';
  const house = await work.findOne(House, scopeOfCommunity(communityId), { id: idFromField(id, field) });
  if (!house) throw invalidInput({ field, code: 'not_found' });
  return house.id;
}
