import type { TicketCommand } from '@youying/shared/domain/ticket/commands';
import { isTakenBack, type LastAct, type TakenBackAct } from '@youying/shared/domain/ticket/intake/take-back';
import type { Stage } from '../../matters/public/perform.js';
import { Problem } from '../../platform/http/problem.js';
import { changedMeanwhile, linesOf } from '../queries/last-change.js';

/** What a person did last to this matter. */
export async function lastActOn({ matter, work }: Pick<Stage, 'matter' | 'work'>): Promise<LastAct | null> {
  const line = (await linesOf(work, matter)).find(({ actorId }) => actorId !== null);
  return line ? { ...line, said: line.texts.timeline } : null;
}

/** 撤回 in the words of the rules. */
export async function takingBack(stage: Stage, act: TakenBackAct): Promise<TicketCommand> {
  return { action: 'takeBack', act, last: await lastActOn(stage) };
}

/** A press that came twice: done already, nothing more to do. */
export const isDoneAlready = (command: TicketCommand, personId: number): boolean =>
  command.action === 'takeBack' && isTakenBack(command.act, command.last, personId);

/** Whoever acted meanwhile is named, as far as the caller may know; every other refusal stays what it is. */
export async function namingWhoActed(refusal: unknown, { matter, work, actor }: Stage): Promise<unknown> {
  const named = refusal instanceof Problem && refusal.code === 'acted_meanwhile';
  return named ? changedMeanwhile(work, matter, actor, 'acted_meanwhile') : refusal;
}
