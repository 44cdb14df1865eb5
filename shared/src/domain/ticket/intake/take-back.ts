import type { Localized } from '../../language.js';
import type { Refusal } from '../../lifecycle.js';
import { policyLength } from '../../procedures/lengths.js';
import type { Instant } from '../../time.js';
import type { TicketContext } from '../context.js';

/**
 * What can be taken back just after it was done, with the event by which it is known (design/desk.md, 回执). Not: what
 * is a controlled act (立项, 销项, 暂缓), what a resident was promised (a new appointment), and notes, which settle a
 * duty and are a record.
 */
export const TAKEN_BACK = {
  claimTicket: 'ticket_claimed',
  passOnTicket: 'ticket_passed_on',
  changePriority: 'priority_changed',
  dispatchWorkOrder: 'order_dispatched',
} as const;
export type TakenBackAct = keyof typeof TAKEN_BACK;
export const TAKEN_BACK_ACTS = Object.keys(TAKEN_BACK) as readonly TakenBackAct[];

/** 撤回 of a link is `unlinkTicket`, which tells both ends; it stands under the same conditions. */
const JUST_DONE = { ...TAKEN_BACK, linkTicket: 'ticket_linked' } as const;

/** The last thing that any person did to the matter; reminders and other doings of the system do not count. */
export interface LastAct {
  readonly type: string;
  readonly actorId: number | null;
  readonly workOrderId: number | null;
  readonly at: Instant;
  readonly data: Readonly<Record<string, unknown>>;
  /** As the timeline says it. */
  readonly said: Localized;
}

/** Told again where it was done already: the press came twice. */
export const isTakenBack = (act: TakenBackAct, last: LastAct | null, personId: number): boolean =>
  last?.type === 'act_taken_back' && last.actorId === personId && last.data.act === act;

type Context = Pick<TicketContext, 'actor' | 'now' | 'policies' | 'orders'>;

/** Only one's own, only the last one, only for a moment: what somebody has acted upon stays. */
export function takeBackRefusal(act: keyof typeof JUST_DONE, last: LastAct | null, context: Context): Refusal | null {
  const { actor, now, policies, orders } = context;
  if (last === null || last.actorId !== actor.personId || last.type !== JUST_DONE[act]) {
    return { code: 'acted_meanwhile' };
  }
  if (now - last.at > policyLength('takeBackArrivesSeconds', policies)) return { code: 'too_late_to_take_back' };
  // INT-2: whoever took it out of hours owes its handover.
  if (act === 'claimTicket' && last.data.onDuty === true) return { code: 'not_taken_back' };
  if (act !== 'dispatchWorkOrder') return null;
  const order = orders.find(({ id }) => id === last.workOrderId);
  return order?.status === 'dispatched' ? null : { code: 'acted_meanwhile' };
}
