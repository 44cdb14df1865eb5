import type { Instant } from '@youying/shared/domain/time';
import type { Work } from '../../platform/database/work.js';
import type { SendResult } from '../../wechat/client/send-result.js';
import type { WechatError } from '../../wechat/client/wechat-error.js';
import { Delivery } from '../message.entity.js';
import { DELIVERY_POLICY } from '../policy.js';
import type { Attempt } from './prepare.js';
import { forgetRights, giveRightBack } from './rights.js';
import { toNextChannel } from './to-next-channel.js';

/** `later`: nothing more can be sent to this person for now. */
export type Recorded = 'over' | 'next_channel' | 'later';

/** WeChat's "no right to write to this person": never accepted, used up or revoked (wechat.md §4.3). */
const NO_RIGHT = 43101;

const outcomeOf = ({ errcode, kind }: WechatError): string => (errcode === undefined ? kind : `${errcode} ${kind}`);

/** The pause that WeChat asks for, doubled with each attempt up to the policy; a longer one of WeChat's stands. */
function laterThan(now: Instant, notBefore: Instant, attempts: number): Instant {
  const asked = Math.max(notBefore - now, 1);
  return now + Math.max(asked, Math.min(asked * 2 ** (attempts - 1), DELIVERY_POLICY.longestDelayMs));
}

/** What became of an attempt (reliability.md G3). */
export async function record(work: Work, { delivery, channel }: Attempt, result: SendResult): Promise<Recorded> {
  const row = { id: delivery.id, state: 'unknown' } as const;
  switch (result.outcome) {
    case 'sent':
      work.updateOne(Delivery, row, { state: 'sent', outcome: null, msgid: result.msgid ?? null });
      return 'over';
    case 'unknown':
      // It may stand on the phone already, and its right may be spent: not sent again.
      work.updateOne(Delivery, row, { outcome: outcomeOf(result.error) });
      return 'over';
    case 'refused': {
      if (channel.spendsRight && result.error.errcode === NO_RIGHT) forgetRights(work, delivery);
      else if (channel.spendsRight) await giveRightBack(work, delivery);
      return toNextChannel(work, delivery, row, outcomeOf(result.error));
    }
    case 'deferred': {
      if (channel.spendsRight) await giveRightBack(work, delivery);
      const notBefore = laterThan(work.now, result.notBefore, delivery.attempts);
      const patch = { state: 'waiting', nextAttemptAt: notBefore, outcome: outcomeOf(result.error) } as const;
      work.updateOne(Delivery, row, patch);
      // What was to follow must not overtake it; an emergency waits for nothing.
      work.updateMany(
        Delivery,
        { personId: delivery.personId, urgent: false, state: 'waiting', nextAttemptAt: { lt: notBefore } },
        { nextAttemptAt: notBefore },
      );
      return 'later';
    }
  }
}
