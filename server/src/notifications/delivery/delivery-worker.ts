import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { atOnce } from '../../platform/queue/at-once.js';
import type { DueWork } from '../../platform/queue/due-work.js';
import { createInTurn } from '../../platform/queue/in-turn.js';
import { ALERT_KINDS } from '../../wechat/client/error-table.js';
import type { SendResult } from '../../wechat/client/send-result.js';
import type { WechatClient } from '../../wechat/client/wechat-client.js';
import type { TemplateBook } from '../../wechat/templates/template-book.js';
import { WECHAT_CLIENT, WECHAT_TEMPLATES } from '../../wechat/wechat.module.js';
import { Delivery } from '../message.entity.js';
import { DELIVERY_POLICY } from '../policy.js';
import type { Ways } from './channels.js';
import { giveUp } from './give-up.js';
import { type Attempt, prepare } from './prepare.js';
import { record } from './record.js';

const EVERYTHING = scopeOfEverything('the delivery serves every community');

/**
 * Inbox → phones, over one channel after the other; one message at a time to a person, several people at once.
 * Emergencies have a lane of their own: neither a full queue nor a WeChat that answers slowly holds them up (EMG-1).
 */
@Injectable()
export class DeliveryWorker implements DueWork {
  private readonly logger = new Logger(DeliveryWorker.name);
  private readonly ordinary = createInTurn();
  private readonly urgent = createInTurn();
  private readonly ways: Ways;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) config: Pick<Config, 'wechat'>,
    @Inject(WECHAT_CLIENT) client: WechatClient,
    @Inject(WECHAT_TEMPLATES) book: TemplateBook,
  ) {
    this.ways = { client, book, appid: config.wechat.appid };
  }

  async nextDueAt(): Promise<Instant | undefined> {
    const orderBy = [['nextAttemptAt', 'asc']] as const;
    const first = await this.database.read.findOne(Delivery, EVERYTHING, { state: 'waiting' }, { orderBy });
    return first?.nextAttemptAt;
  }

  /** True when it did anything. */
  async runRound(): Promise<boolean> {
    const urgent = await this.runUrgentRound();
    return (await this.runOrdinaryRound()) || urgent;
  }

  runUrgentRound(): Promise<boolean> {
    return this.urgent(() => this.round(true));
  }

  runOrdinaryRound(): Promise<boolean> {
    return this.ordinary(() => this.round(false));
  }

  private async round(urgent: boolean): Promise<boolean> {
    const due = await this.database.read.find(
      Delivery,
      EVERYTHING,
      { state: 'waiting', urgent, nextAttemptAt: { lte: this.clock.now() } },
      {
        orderBy: [
          ['nextAttemptAt', 'asc'],
          ['id', 'asc'],
        ],
        limit: DELIVERY_POLICY.batch,
      },
    );
    const byPerson = new Map<number, number[]>();
    for (const { id, personId } of due) byPerson.set(personId, [...(byPerson.get(personId) ?? []), id]);
    let done = 0;
    await atOnce(DELIVERY_POLICY.peopleAtOnce, [...byPerson.values()], async (ids) => {
      for (const id of ids) {
        if (!(await this.deliver(id))) return;
        done += 1;
      }
    });
    return done > 0;
  }

  /** False: this person's further messages have to wait. */
  private async deliver(id: number): Promise<boolean> {
    try {
      for (;;) {
        const attempt = await this.database.transact((work) => prepare(work, id, this.ways));
        if (typeof attempt === 'string') return attempt === 'over';
        const result = await this.send(attempt);
        const recorded = await this.database.transact((work) => record(work, attempt, result));
        if (recorded !== 'next_channel') return recorded === 'over';
      }
    } catch (error) {
      this.logger.error({ err: error, deliveryId: id }, 'a message could not be delivered');
      await this.putOff(id);
      return false;
    }
  }

  private async send({ channel, card, delivery }: Attempt): Promise<SendResult> {
    const result = await channel.send(this.ways, card);
    if (!result) throw new Error(`${channel.name} has gone away between choosing it and sending`);
    if ('error' in result && ALERT_KINDS.has(result.error.kind)) {
      const { templateKey, id: deliveryId } = delivery;
      this.logger.error({ err: result.error, templateKey, deliveryId }, 'WeChat refuses what a person has to mend');
    }
    return result;
  }

  /** A fault of ours, not of WeChat's; whatever may have been sent says `unknown` and is left alone. */
  private async putOff(id: number): Promise<void> {
    await this.database.transact(async (work) => {
      const delivery = await work.findOne(Delivery, EVERYTHING, { id, state: 'waiting' }, { lock: 'update' });
      if (!delivery) return;
      const attempts = delivery.attempts + 1;
      if (attempts >= DELIVERY_POLICY.faultTries) await giveUp(work, delivery, 'fault');
      else {
        const nextAttemptAt = work.now + DELIVERY_POLICY.faultDelayMs;
        work.updateOne(Delivery, { id, state: 'waiting' }, { attempts, nextAttemptAt });
      }
    });
  }
}
