import type { TicketCommand } from '@youying/shared/domain/ticket/commands';
import {
  isTakenBack,
  type LastAct,
  type TakenBackAct,
  takeBackRefusal,
} from '@youying/shared/domain/ticket/intake/take-back';
import { allOrderFacts } from '../../matters/facts.js';
import type { Stage } from '../../matters/public/perform.js';
import { changedMeanwhile, linesOf } from '../queries/last-change.js';

/** 撤回 in the words of the rules: what a person did last. Whoever acted meanwhile is named, as far as one may know. */
export async function takingBack(stage: Stage, act: TakenBackAct): Promise<TicketCommand> {
  const { matter, actor, work, now, policies } = stage;
  const line = (await linesOf(work, matter)).find(({ actorId }) => actorId !== null);
  const last: LastAct | null = line ? { ...line, said: line.texts.timeline } : null;
  const refusal = takeBackRefusal(act, last, { actor, now, policies, orders: allOrderFacts(matter) });
  if (refusal?.code === 'acted_meanwhile' && !isTakenBack(act, last, actor.personId)) {
    throw await changedMeanwhile(work, matter, actor, refusal.code);
  }
  return { action: 'takeBack', act, last };
}

/** A press that came twice: done already, nothing more to do. */
export const isDoneAlready = (command: TicketCommand, personId: number): boolean =>
  command.action === 'takeBack' && isTakenBack(command.act, command.last, personId);
