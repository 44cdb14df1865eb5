import { closeAccount, forgetIdentity } from '../accounts/public/close-account.js';
import { addFollowers, removeFollowers } from '../followers/public/follow.js';
import { WechatIdentity } from '../identity/person.entity.js';
import type { ActorResolver } from '../identity/queries/actor-resolver.js';
import { readActor } from '../identity/queries/read-actor.js';
import { concludeSent, creditRights, dropRights, keysOf } from '../notifications/public/what-wechat-says.js';
import type { Work } from '../platform/database/work.js';
import type { PushEvent } from '../wechat/push/push-events.js';
import type { TemplateBook } from '../wechat/templates/template-book.js';

export interface EffectParts {
  readonly book: TemplateBook;
  readonly actors: ActorResolver;
}

/** `again`: it speaks of something that is not written yet; WeChat asks twice more. */
export type Effect = 'done' | 'again';

type EffectOf<K extends PushEvent['kind']> = (
  work: Work,
  event: Extract<PushEvent, { kind: K }>,
  parts: EffectParts,
) => Promise<Effect>;

const identityOf = (work: Work, openid: string) => work.findOneGlobal(WechatIdentity, { openid }, { lock: 'update' });

/** What each kind of push does. One about a stranger does nothing. */
const EFFECTS: { readonly [K in PushEvent['kind']]: EffectOf<K> } = {
  async answered(work, { openid, accepted }, { book }) {
    const identity = await identityOf(work, openid);
    if (identity?.personId) await creditRights(work, identity.personId, keysOf(book, accepted));
    return 'done';
  },
  async switched_off(work, { openid, templateIds }, { book }) {
    const identity = await identityOf(work, openid);
    if (identity?.personId) dropRights(work, identity.personId, keysOf(book, templateIds));
    return 'done';
  },
  async sent(work, { results }) {
    for (const result of results) if ((await concludeSent(work, result)) === 'too_early') return 'again';
    return 'done';
  },
  async followed(work, { openid }) {
    await addFollowers(work, [openid], null);
    return 'done';
  },
  async unfollowed(work, { openid }) {
    await removeFollowers(work, [openid]);
    return 'done';
  },
  async revoked(work, { openid, what }, parts) {
    if (what.includes('phone')) await leave(work, openid, parts, { evenIfLivesHere: false });
    return 'done';
  },
  async cancelled(work, { openid }, parts) {
    await leave(work, openid, parts, { evenIfLivesHere: true });
    return 'done';
  },
};

/**
 * F3. Whoever works here stays on the roster and loses only their WeChat. A telephone number that was taken back goes
 * where WeChat alone told it; of a household the company has it by contract, and only the tie to WeChat is cut (ADR 027).
 */
async function leave(
  work: Work,
  openid: string,
  { actors }: EffectParts,
  { evenIfLivesHere }: { readonly evenIfLivesHere: boolean },
): Promise<void> {
  const identity = await identityOf(work, openid);
  if (!identity) return;
  const { id, personId } = identity;
  if (personId === null) return forgetIdentity(work, id);
  const grants = (await readActor(work, personId, work.now))?.grants ?? [];
  const worksHere = grants.some(({ role }) => role !== 'resident');
  const livesHere = grants.some(({ role }) => role === 'resident');
  if (worksHere || (livesHere && !evenIfLivesHere)) await forgetIdentity(work, id);
  else await closeAccount(work, personId);
  work.afterCommit(() => actors.forgetPerson(personId));
}

export const takeEffect = <K extends PushEvent['kind']>(
  work: Work,
  event: Extract<PushEvent, { kind: K }>,
  parts: EffectParts,
): Promise<Effect> => (EFFECTS[event.kind as K] as EffectOf<K>)(work, event, parts);
