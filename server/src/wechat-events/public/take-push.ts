import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ActorResolver } from '../../identity/queries/actor-resolver.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/errors.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { answerToCheck, openPush, type PushAccount, type RawPush } from '../../wechat/push/open-push.js';
import { eventOf, type PushEvent, samenessOf } from '../../wechat/push/push-events.js';
import type { Fields } from '../../wechat/push/read-fields.js';
import type { PushingAccount } from '../../wechat/settings.js';
import type { TemplateBook } from '../../wechat/templates/template-book.js';
import { WECHAT_TEMPLATES } from '../../wechat/wechat.module.js';
import { type Effect, takeEffect } from '../effects.js';
import { WechatEvent } from '../wechat-event.entity.js';

export type { Effect } from '../effects.js';

/** Nothing of the unit of work is kept; WeChat asks again. */
class NotYet extends Error {}

/** What WeChat pushes to us (消息推送): taken once, from whoever signs as the console says, and from nobody else. */
@Injectable()
export class TakePush {
  private readonly accounts: Readonly<Record<PushingAccount, PushAccount | undefined>>;

  constructor(
    private readonly database: Database,
    private readonly actors: ActorResolver,
    @Inject(CONFIG) { wechat }: Pick<Config, 'wechat'>,
    @Inject(WECHAT_TEMPLATES) private readonly book: TemplateBook,
  ) {
    const { appid, push, serviceAccount, servicePush } = wechat;
    this.accounts = {
      'mini-program': appid !== undefined && push ? { appid, push } : undefined,
      'service-account': serviceAccount && servicePush ? { appid: serviceAccount.appid, push: servicePush } : undefined,
    };
  }

  /** The console's question whether the address is ours. @returns what to answer; undefined: not WeChat */
  check(account: PushingAccount, query: Fields): string | undefined {
    const from = this.accounts[account];
    return from && answerToCheck(from, query);
  }

  async execute(account: PushingAccount, raw: RawPush): Promise<Effect | 'refused'> {
    const from = this.accounts[account];
    const message = from && (await openPush(from, raw, this.database.now()));
    if (!message) return 'refused';
    const event = eventOf(message);
    if (!event) return 'done';
    const sameness = createHash('sha256')
      .update(`${account} ${samenessOf(message)}`)
      .digest('hex');
    try {
      await this.database.transact((work) => this.takeOnce(work, sameness, event));
      return 'done';
    } catch (error) {
      // Two copies at once: the other one is writing it; by the next copy it has been.
      if (error instanceof NotYet || isUniqueViolation(error)) return 'again';
      throw error;
    }
  }

  private async takeOnce(work: Work, sameness: string, event: PushEvent): Promise<void> {
    if (await work.findOneGlobal(WechatEvent, { sameness })) return;
    work.insert(WechatEvent, { id: nextId(), sameness, createdAt: work.now });
    const { book, actors } = this;
    if ((await takeEffect(work, event, { book, actors })) === 'again') throw new NotYet();
  }
}
