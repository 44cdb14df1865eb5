import type { WechatIdentity } from '../../identity/person.entity.js';
import type { SendResult } from '../../wechat/client/send-result.js';
import type { WechatClient } from '../../wechat/client/wechat-client.js';
import type { TemplateData } from '../../wechat/templates/build-data.js';
import type { TemplateBook, TemplateKey, TemplateMapping } from '../../wechat/templates/template-book.js';
import type { Delivery } from '../message.entity.js';

export interface Card {
  readonly openid: string;
  readonly templateId: string;
  readonly data: TemplateData;
  readonly page: string;
  /** Our id of this delivery. */
  readonly id: string;
}

export interface Ways {
  readonly client: WechatClient;
  readonly book: TemplateBook;
  /** Of the mini-program, that a card of the service account opens. */
  readonly appid: string | undefined;
}

/** One way to a phone. */
export interface Channel {
  readonly name: Delivery['channel'];
  /** Spends one of the message rights that the person gave (wechat.md §4.1). */
  readonly spendsRight: boolean;
  openidOf(identity: WechatIdentity): string | null;
  /** Undefined: this message does not go this way. */
  mappingOf(ways: Ways, key: TemplateKey): TemplateMapping | undefined;
  send(ways: Ways, card: Card): Promise<SendResult> | undefined;
}

/** In the order in which they are tried. */
const CHANNELS: readonly Channel[] = [
  {
    name: 'subscribe',
    spendsRight: true,
    openidOf: ({ openid }) => openid,
    mappingOf: ({ book }, key) => book.subscribe[key],
    send: ({ client }, { id: _, ...card }) => client.sendSubscribeMessage(card),
  },
  {
    name: 'service_account',
    spendsRight: false,
    openidOf: ({ serviceOpenid }) => serviceOpenid,
    mappingOf: ({ client, book }, key) => (client.sendTemplateMessage ? book.service[key] : undefined),
    send: ({ client, appid }, { id, page, ...card }) =>
      client.sendTemplateMessage?.({
        ...card,
        clientMessageId: id,
        ...(appid === undefined ? {} : { miniprogram: { appid, pagepath: page } }),
      }),
  },
];

type Standing = Pick<Delivery, 'channel' | 'urgent'>;

/**
 * The channel a delivery has come to, and those after it; none when it has left WeChat. An urgent one has only its own:
 * the other channels are tried at the same time by deliveries of theirs.
 */
export function channelsFrom({ channel: name, urgent }: Standing): readonly Channel[] {
  const start = CHANNELS.findIndex((channel) => channel.name === name);
  return start < 0 ? [] : CHANNELS.slice(start, urgent ? start + 1 : undefined);
}

/** Where a refused delivery goes on; null: no channel is left to it. */
export const channelAfter = (delivery: Standing): Delivery['channel'] | null => channelsFrom(delivery)[1]?.name ?? null;
