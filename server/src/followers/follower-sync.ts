import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Work } from '../platform/database/work.js';
import type { Followers } from '../wechat/client/followers.js';
import type { WechatClient } from '../wechat/client/wechat-client.js';
import { WECHAT_CLIENT } from '../wechat/wechat.module.js';
import { FOLLOWER_POLICY } from './policy.js';
import { addFollowers, removeFollowers } from './public/follow.js';
import { ServiceFollower } from './service-follower.entity.js';

const LEFT =
  'SELECT openid FROM service_follower WHERE created_at < ? AND (listed_at IS NULL OR listed_at < ?) LIMIT ?';

/**
 * Who of the residents and staff follows the service account 服务号: WeChat tells neither account's openid to the other, only
 * the unionid is the same. Two processes at it do the same thing twice and no harm.
 */
@Injectable()
export class FollowerSync {
  private listedAt: Instant | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WECHAT_CLIENT) private readonly wechat: WechatClient,
  ) {}

  /** True when there is more to be asked at once. Rejects with WechatError; what was learnt so far is kept. */
  async runRound(): Promise<boolean> {
    const { followers } = this.wechat;
    if (!followers) return false;
    const now = this.clock.now();
    if (this.listedAt === undefined || this.listedAt + FOLLOWER_POLICY.listEveryMs <= now) {
      await this.readList(followers, now);
      this.listedAt = now;
    }
    return this.askWhoTheyAre(followers);
  }

  private async readList(followers: Followers, now: Instant): Promise<void> {
    for await (const openids of followers.list()) {
      for (let start = 0; start < openids.length; start += FOLLOWER_POLICY.batch) {
        const batch = openids.slice(start, start + FOLLOWER_POLICY.batch);
        await this.database.transact(async (work) => {
          await addFollowers(work, batch, now);
          work.updateMany(ServiceFollower, { openid: batch }, { listedAt: now });
          // The two accounts may have been bound to one open platform since.
          work.updateMany(ServiceFollower, { openid: batch, unionid: null }, { askedAt: null });
        });
      }
    }
    while (await this.database.transact((work) => this.removeWhoLeft(work, now)));
  }

  /** @returns whether there may be more */
  private async removeWhoLeft(work: Work, now: Instant): Promise<boolean> {
    const left = await work.rows<{ openid: string }>(LEFT, [now, now, FOLLOWER_POLICY.batch]);
    await removeFollowers(
      work,
      left.map(({ openid }) => openid),
    );
    return left.length === FOLLOWER_POLICY.batch;
  }

  private async askWhoTheyAre(followers: Followers): Promise<boolean> {
    const limit = FOLLOWER_POLICY.askedAtOnce;
    const rows = await this.database.read.findGlobal(
      ServiceFollower,
      { askedAt: null },
      { orderBy: [['id', 'asc']], limit },
    );
    if (rows.length === 0) return false;
    const known = await followers.unionidsOf(rows.map(({ openid }) => openid));
    await this.database.transact(async (work) => {
      for (const { id, openid } of rows) {
        const unionid = known.get(openid) ?? null;
        work.updateMany(ServiceFollower, { id }, { unionid, askedAt: work.now });
        if (unionid === null) continue;
        await work.execute('UPDATE wechat_identity SET service_openid = ? WHERE unionid = ?', [openid, unionid]);
      }
    });
    return rows.length === limit;
  }
}
