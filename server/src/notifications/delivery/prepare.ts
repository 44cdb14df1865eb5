import { WechatIdentity } from '../../identity/person.entity.js';
import type { Work } from '../../platform/database/work.js';
import { buildData, type TemplateData, TemplateDataError } from '../../wechat/templates/build-data.js';
import type { TemplateKey, TemplateMapping } from '../../wechat/templates/template-book.js';
import { Delivery, Message } from '../message.entity.js';
import { DELIVERY_POLICY } from '../policy.js';
import { unbarred } from '../public/unbarred.js';
import { fieldsOf, pageOf } from './card.js';
import { type Card, type Channel, channelsFrom, type Ways } from './channels.js';
import { giveUp, leftWechat } from './give-up.js';
import { type DeliveredNews, newsOf, stillWaitsForResident } from './news.js';
import { takeRight } from './rights.js';

/** A message about to be sent: its row says `unknown` already. */
export interface Attempt {
  readonly delivery: Delivery;
  readonly channel: Channel;
  readonly card: Card;
}

/** `not_mine`: another process has it, or it is not due any more. */
export type Prepared = Attempt | 'over' | 'not_mine';

/**
 * Decides how a delivery goes on, and writes that down BEFORE anything is sent: the right is taken and the state is
 * `unknown` in one commit. A process that dies between here and the record leaves it so: counted, never sent again.
 */
export async function prepare(work: Work, id: number, ways: Ways): Promise<Prepared> {
  const { delivery, message, identity } = await readDelivery(work, id);
  if (!delivery || delivery.nextAttemptAt > work.now) return 'not_mine';
  const news = await newsOf(work, delivery, message);
  const needless = needlessBecause(delivery, news, work.now) ?? (await barredBecause(work, delivery, news));
  if (needless) {
    work.updateOne(
      Delivery,
      { id, state: 'waiting' },
      { state: 'given_up', outcome: needless, ...leftWechat(delivery) },
    );
    return 'over';
  }
  if (waitedTooLong(delivery, work.now)) {
    await giveUp(work, delivery, delivery.outcome ?? 'expired');
    return 'over';
  }
  for (const channel of identity ? channelsFrom(delivery) : []) {
    const card = identity && cardFor(delivery, news, identity, channel, ways);
    if (!card || (channel.spendsRight && !(await takeRight(work, delivery)))) continue;
    const patch = {
      channel: channel.name,
      state: 'unknown',
      outcome: 'sending',
      attempts: delivery.attempts + 1,
    } as const;
    work.updateOne(Delivery, { id, state: 'waiting' }, patch);
    return { delivery: { ...delivery, ...patch }, channel, card };
  }
  await giveUp(work, delivery, delivery.outcome ?? (identity ? 'no_right' : 'not_bound'));
  return 'over';
}

function needlessBecause(delivery: Delivery, news: DeliveredNews, now: number): string | undefined {
  if (delivery.needsPerson > 0) return stillWaitsForResident(news) ? undefined : 'no_longer_needed';
  return delivery.createdAt + DELIVERY_POLICY.expiresAfterMs <= now ? 'expired' : undefined;
}

/** CMP-4: named after the message was written, before it left. */
async function barredBecause(
  work: Work,
  { personId }: Delivery,
  { matter }: DeliveredNews,
): Promise<string | undefined> {
  const admitted = await unbarred(work, [personId], matter.ticket, work.now);
  return admitted.length > 0 ? undefined : 'concerned';
}

const waitedTooLong = ({ needsPerson, createdAt }: Delivery, now: number): boolean =>
  needsPerson > 0 && createdAt + DELIVERY_POLICY.residentWaitsMs <= now;

interface Found {
  readonly delivery: Delivery | undefined;
  readonly message: Message | undefined;
  /** The WeChat of theirs that they bound last. */
  readonly identity: WechatIdentity | undefined;
}

/** Locks a waiting delivery and reads what goes with it, in one round trip where the database can. */
async function readDelivery(work: Work, id: number): Promise<Found> {
  const of = (column: string) => `(SELECT d.${column} FROM delivery d WHERE d.id = ?)`;
  const [deliveries, messages, identities] = await work.batch([
    {
      text: `SELECT ${work.columns(Delivery, 'd')} FROM delivery d
              WHERE d.id = ? AND d.state = 'waiting'${work.dialect.forUpdateSkipLocked}`,
      values: [id],
    },
    { text: `SELECT ${work.columns(Message, 'm')} FROM message m WHERE m.id = ${of('message_id')}`, values: [id] },
    {
      text: `SELECT ${work.columns(WechatIdentity, 'i')} FROM wechat_identity i
              WHERE i.person_id = ${of('person_id')} AND i.bound_at IS NOT NULL ORDER BY i.bound_at DESC LIMIT 1`,
      values: [id],
    },
  ]);
  return {
    delivery: work.entities(Delivery, deliveries)[0],
    message: work.entities(Message, messages)[0],
    identity: work.entities(WechatIdentity, identities)[0],
  };
}

function cardFor(
  { id, templateKey }: Delivery,
  news: DeliveredNews,
  identity: WechatIdentity,
  channel: Channel,
  ways: Ways,
): Card | undefined {
  const openid = channel.openidOf(identity);
  const mapping = channel.mappingOf(ways, templateKey as TemplateKey);
  const data = mapping && dataFor(mapping, news);
  if (openid === null || !mapping || !data) return undefined;
  return { id: String(id), openid, templateId: mapping.templateId, data, page: pageOf(news) };
}

/** A template that asks for what the matter does not have is passed over like a channel that is not there. */
function dataFor(mapping: TemplateMapping, news: DeliveredNews): TemplateData | undefined {
  try {
    return buildData(mapping, fieldsOf(news));
  } catch (error) {
    if (error instanceof TemplateDataError) return undefined;
    throw error;
  }
}
