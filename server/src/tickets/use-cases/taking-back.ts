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

/**
 * Whoever acted meanwhile is named, as far as the caller may know; every other refusal stays what it is.
 * @param takesBack the matter was open when it was done: where it may not be taken back now, somebody has ended it since
 */
export async function namingWhoActed(
  refusal: unknown,
  { matter, work, actor }: Stage,
  takesBack = false,
): Promise<unknown> {
  const acted = (code: string) => code === 'acted_meanwhile' || (takesBack && code === 'invalid_transition');
  return refusal instanceof Problem && acted(refusal.code)
    ? changedMeanwhile(work, matter, actor, 'acted_meanwhile')
    : refusal;
}
