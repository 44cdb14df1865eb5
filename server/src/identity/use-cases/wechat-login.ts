import { Inject, Injectable } from '@nestjs/common';
import { serviceOpenidOf } from '../../followers/public/follow.js';
import { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/errors.js';
import { nextId } from '../../platform/database/ids.js';
import type { WechatIdentity as KnownToWechat } from '../../wechat/client/login.js';
import type { WechatClient } from '../../wechat/client/wechat-client.js';
import { WECHAT_CLIENT } from '../../wechat/wechat.module.js';
import type { SessionView } from '../dto/identity-views.js';
import { WechatIdentity } from '../person.entity.js';
import { Entrance } from '../public/entrance.js';
import { askWechat } from './ask-wechat.js';

/** Signs in a WeChat user; a stranger gets a session too, with which to bind a phone. */
@Injectable()
export class WechatLogin {
  constructor(
    private readonly database: Database,
    private readonly entrance: Entrance,
    @Inject(WECHAT_CLIENT) private readonly wechat: WechatClient,
  ) {}

  async execute(code: string): Promise<SessionView> {
    const known = await askWechat(this.wechat.code2Session(code));
    const identity = await this.remember(known).catch((error: unknown) => {
      // Two first sign-ins at once: the other one has made the row by now.
      if (isUniqueViolation(error)) return this.remember(known);
      throw error;
    });
    return this.entrance.enter({ personId: identity.personId, identityId: identity.id });
  }

  private remember({ openid, ...known }: KnownToWechat): Promise<WechatIdentity> {
    const unionid = known.unionid ?? null;
    return this.database.transact(async (work) => {
      const row = await work.findOneGlobal(WechatIdentity, { openid });
      if (row) {
        if (unionid !== null && row.unionid !== unionid) {
          const serviceOpenid = await serviceOpenidOf(work, unionid);
          work.updateMany(WechatIdentity, { id: row.id }, { unionid, serviceOpenid });
        }
        return row;
      }
      const identity: WechatIdentity = {
        id: nextId(),
        openid,
        unionid,
        serviceOpenid: await serviceOpenidOf(work, unionid),
        personId: null,
        boundAt: null,
        createdAt: work.now,
      };
      work.insert(WechatIdentity, identity);
      return identity;
    });
  }
}
