import type { Refusal } from '../lifecycle.js';
import { type Actor, DESK_ROLES, holdsIn } from '../roles.js';
import type { TicketFacts } from '../ticket/types.js';
import type { OnBehalf } from './commands.js';
import type { VoiceKind, WorkOrderFacts } from './types.js';

type Spoken = { readonly by: VoiceKind } | { readonly refusal: Refusal };

/**
 * Through whom this actor may give the resident's word on an order (WRK-6, WRK-8).
 * The implementer lends a phone only where no resident of the ticket could answer on their own;
 * the desk may write down what was said by telephone, but nobody signs by telephone.
 */
export function voiceOf(
  actor: Actor,
  order: Pick<WorkOrderFacts, 'assigneeId' | 'communityId'>,
  ticket: Pick<TicketFacts, 'residents'>,
  purpose: 'answer' | 'signature',
): Spoken {
  // Who does the work may not also be the resident who agrees to its price.
  if (actor.personId === order.assigneeId) {
    const able = ticket.residents.find((resident) => resident.wechatBound && resident.personId !== actor.personId);
    return able ? { refusal: { code: 'resident_can_answer', name: able.name } } : { by: 'implementer_phone' };
  }
  if (ticket.residents.some((resident) => resident.personId === actor.personId)) return { by: 'resident' };
  if (purpose === 'answer' && holdsIn(actor, order.communityId, DESK_ROLES)) return { by: 'desk_phone' };
  return { refusal: { code: 'forbidden' } };
}

/** What must be written down beside a word that did not come from the resident's own phone. */
export function voiceRecordMissing(by: VoiceKind, words: OnBehalf): Refusal | null {
  if (by === 'resident') return null;
  if (!words.onBehalfOf?.trim()) return { code: 'on_behalf_of_required', field: 'onBehalfOf' };
  if (by === 'implementer_phone' && !words.witness?.trim()) return { code: 'witness_required', field: 'witness' };
  return null;
}
