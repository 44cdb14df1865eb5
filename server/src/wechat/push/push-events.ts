import { type Fields, fieldsIn, listIn, textIn } from './read-fields.js';

/**
 * What a push says, as far as we act on it (wechat.md §4.5, §5.4, §6):
 * - `answered` the person answered the panel; `switched_off` turned a template off in 服务通知;
 * - `sent` what became of a message in the end; `failure` is WeChat's word for it, absent when it arrived;
 * - `followed`, `unfollowed` the service account;
 * - `revoked` takes back what they let us have; `cancelled` is gone from WeChat.
 */
export type PushEvent =
  | { readonly kind: 'answered'; readonly openid: string; readonly accepted: readonly string[] }
  | { readonly kind: 'switched_off'; readonly openid: string; readonly templateIds: readonly string[] }
  | { readonly kind: 'sent'; readonly results: readonly SentResult[] }
  | { readonly kind: 'followed' | 'unfollowed' | 'cancelled'; readonly openid: string }
  | { readonly kind: 'revoked'; readonly openid: string; readonly what: readonly Revoked[] };

export interface SentResult {
  readonly msgid: string;
  readonly failure: string | undefined;
}

/** RevokeInfo 8; whatever else WeChat lets people take back is never asked for, or stands in a matter. */
export type Revoked = 'phone';
const REVOKED: Readonly<Record<string, Revoked>> = { '8': 'phone' };

/** The items below `name` (XML) or at the top (JSON). */
const itemsOf = (message: Fields, name: string): readonly Fields[] => listIn((fieldsIn(message, name) ?? message).List);

const templateIdsOf = (items: readonly Fields[], status: 'accept' | 'reject'): string[] =>
  items.filter((item) => textIn(item, 'SubscribeStatusString') === status).map((item) => textIn(item, 'TemplateId'));

const sentOf = (item: Fields): SentResult => {
  const failure = textIn(item, 'ErrorStatus') === 'success' ? undefined : textIn(item, 'ErrorCode') || 'unknown';
  return { msgid: textIn(item, 'MsgID'), failure };
};

/** `failed:user block`, `failed: system failed` and the like. */
const jobOf = (message: Fields): SentResult => {
  const status = textIn(message, 'Status');
  return { msgid: textIn(message, 'MsgID'), failure: status === 'success' ? undefined : status || 'unknown' };
};

type Reader = (message: Fields, openid: string) => PushEvent;

const READERS: Readonly<Record<string, Reader>> = {
  subscribe_msg_popup_event: (message, openid) => ({
    kind: 'answered',
    openid,
    accepted: templateIdsOf(itemsOf(message, 'SubscribeMsgPopupEvent'), 'accept'),
  }),
  subscribe_msg_change_event: (message, openid) => ({
    kind: 'switched_off',
    openid,
    templateIds: templateIdsOf(itemsOf(message, 'SubscribeMsgChangeEvent'), 'reject'),
  }),
  subscribe_msg_sent_event: (message) => ({
    kind: 'sent',
    results: itemsOf(message, 'SubscribeMsgSentEvent').map(sentOf),
  }),
  TEMPLATESENDJOBFINISH: (message) => ({ kind: 'sent', results: [jobOf(message)] }),
  subscribe: (_, openid) => ({ kind: 'followed', openid }),
  unsubscribe: (_, openid) => ({ kind: 'unfollowed', openid }),
  user_authorization_revoke: (message, openid) => ({
    kind: 'revoked',
    openid: textIn(message, 'OpenID') || openid,
    what: textIn(message, 'RevokeInfo')
      .split(/\D+/)
      .flatMap((number) => REVOKED[number] ?? []),
  }),
  user_authorization_cancellation: (message, openid) => ({
    kind: 'cancelled',
    openid: textIn(message, 'OpenID') || openid,
  }),
};

/** Undefined: nothing that we act on; new kinds appear at WeChat's pleasure. */
export const eventOf = (message: Fields): PushEvent | undefined => {
  const name = textIn(message, 'Event');
  return Object.hasOwn(READERS, name) ? READERS[name]?.(message, textIn(message, 'FromUserName')) : undefined;
};

/**
 * What makes a push the same as one that came before: WeChat repeats what was not answered within five seconds. Several
 * templates may share person and second, so they count too (wechat.md §5.4).
 */
export function samenessOf(message: Fields): string {
  const names = ['FromUserName', 'CreateTime', 'Event', 'MsgID', 'OpenID', 'RevokeInfo'];
  const lists = [message, ...listIn(Object.values(message))].flatMap(({ List }) => listIn(List));
  const items = lists.map((item) => [textIn(item, 'TemplateId'), textIn(item, 'MsgID')].join(' ')).sort();
  return JSON.stringify([...names.map((name) => textIn(message, name)), ...items]);
}
