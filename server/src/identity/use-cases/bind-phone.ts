import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/errors.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import type { Caller } from '../../platform/http/caller.js';
import { forbidden } from '../../platform/http/problem.js';
import type { WechatPhone } from '../../wechat/client/login.js';
import type { WechatClient } from '../../wechat/client/wechat-client.js';
import { WECHAT_CLIENT } from '../../wechat/wechat.module.js';
import type { MeView } from '../dto/identity-views.js';
import { Person, WechatIdentity } from '../person.entity.js';
import { placeholderName } from '../public/placeholder-name.js';
import { ActorResolver } from '../queries/actor-resolver.js';
import { GetMe } from '../queries/get-me.js';
import { readActor } from '../queries/read-actor.js';
import { Session } from '../session.entity.js';
import { askWechat } from './ask-wechat.js';

const MAINLAND = '86';
const writtenPhone = ({ number, countryCode }: WechatPhone): string =>
  countryCode === MAINLAND ? number : `+${countryCode}-${number}`;

/** Ties a WeChat identity to whoever has this phone on file; a phone nobody has makes a person who lives nowhere yet. */
@Injectable()
export class BindPhone {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorResolver,
    private readonly getMe: GetMe,
    @Inject(WECHAT_CLIENT) private readonly wechat: WechatClient,
  ) {}

  async execute({ identityId, sessionId }: Caller, code: string): Promise<MeView> {
    const reader = this.database.read;
    const identity =
      identityId === undefined ? undefined : await reader.findOneGlobal(WechatIdentity, { id: identityId });
    // A session that came by password has no WeChat to be tied to.
    if (!identity) throw forbidden();
    const phone = writtenPhone(await askWechat(this.wechat.getPhoneNumber(code, identity.openid)));
    const bind = () => this.database.transact((work) => this.bind(work, identity.id, phone));
    const { personId, now } = await bind().catch((error: unknown) => {
      // Two phones' first binding at once: the other one has made the person by now.
      if (isUniqueViolation(error)) return bind();
      throw error;
    });
    this.actors.forgetSession(sessionId);
    return this.getMe.execute({ actor: await readActor(reader, personId, now), identityId: identity.id });
  }

  private async bind(work: Work, identityId: number, phone: string): Promise<{ personId: number; now: number }> {
    const known = await work.findOneGlobal(Person, { phone });
    const phoneless = known ? undefined : await this.phonelessPersonOf(work, identityId);
    const personId = known?.id ?? phoneless ?? nextId();
    if (phoneless !== undefined) work.updateOne(Person, { id: phoneless, phone: null }, { phone });
    else if (!known) {
      work.insert(Person, {
        id: personId,
        name: placeholderName(phone),
        phone,
        photoMediaId: null,
        badgeNo: null,
        skills: [],
        passwordHash: null,
        createdAt: work.now,
      });
    }
    work.updateOne(WechatIdentity, { id: identityId }, { personId, boundAt: work.now });
    work.updateMany(Session, { identityId, endedAt: null }, { personId });
    return { personId, now: work.now };
  }

  /** Somebody who asked to join a house before they told us their number. */
  private async phonelessPersonOf(work: Work, identityId: number): Promise<number | undefined> {
    const identity = await work.findOneGlobal(WechatIdentity, { id: identityId });
    if (!identity || identity.personId === null) return undefined;
    return (await work.findOneGlobal(Person, { id: identity.personId, phone: null }))?.id;
  }
}
