import { scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import type { SentResult } from '../../wechat/push/push-events.js';
import { TEMPLATE_KEYS, type TemplateBook, type TemplateKey } from '../../wechat/templates/template-book.js';
import { addRight, forgetRights } from '../delivery/rights.js';
import { toNextChannel } from '../delivery/to-next-channel.js';
import { Delivery } from '../message.entity.js';
import { DELIVERY_POLICY } from '../policy.js';

const EVERYTHING = scopeOfEverything('WeChat knows no communities');

/** As long as the column. */
const OUTCOME_CHARACTERS = 60;

/** Ours among WeChat's ids, in one order for everybody, so that two pushes about a person cannot wait for each other's rows. */
export const keysOf = ({ subscribe }: TemplateBook, templateIds: readonly string[]): readonly TemplateKey[] =>
  TEMPLATE_KEYS.filter((key) => templateIds.includes(subscribe[key].templateId));

/** The person accepted: one more message of each (wechat.md §4.1). */
export async function creditRights(work: Work, personId: number, keys: readonly TemplateKey[]): Promise<void> {
  for (const templateKey of keys) await addRight(work, { personId, templateKey });
}

/** The person switched these off in 服务通知: what they gave before is gone too. */
export function dropRights(work: Work, personId: number, keys: readonly TemplateKey[]): void {
  for (const templateKey of keys) forgetRights(work, { personId, templateKey });
}

/**
 * What became of a message in the end (wechat.md §4.5, §6). One that did not arrive goes on over the next channel.
 * @returns `too_early` while a message is being sent whose number we may not have learnt yet; `unknown`: not one of ours
 */
export async function concludeSent(
  work: Work,
  { msgid, failure }: SentResult,
): Promise<'done' | 'too_early' | 'unknown'> {
  const delivery = await work.findOne(Delivery, EVERYTHING, { msgid, state: 'sent' }, { lock: 'update' });
  if (!delivery) {
    const since = work.now - DELIVERY_POLICY.sendingMs;
    const sending = { state: 'unknown', outcome: 'sending', nextAttemptAt: { gt: since } } as const;
    return (await work.findOne(Delivery, EVERYTHING, sending)) ? 'too_early' : 'unknown';
  }
  if (failure === undefined) work.updateOne(Delivery, { id: delivery.id, state: 'sent' }, { arrivedAt: work.now });
  else toNextChannel(work, delivery, { state: 'sent' }, failure.slice(0, OUTCOME_CHARACTERS));
  return 'done';
}
