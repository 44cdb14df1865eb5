import { randomBytes } from 'node:crypto';
import { SECOND } from '@youying/shared/domain/time';
import type { Clock } from '../../platform/clock/clock.js';
import type { PushAccount } from '../push/open-push.js';
import { encryptPush, signatureOf } from '../push/push-cipher.js';
import type { Fields } from '../push/read-fields.js';

/** A service account pushes XML whatever is asked for. */
export type PushFormat = 'json' | 'xml';

export interface SimulatedPush {
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  readonly contentType: string;
}

/** Numbers stand bare in WeChat's XML, texts in CDATA. */
const leafOf = (text: string): string => (/^\d+$/.test(text) ? text : `<![CDATA[${text}]]>`);

const xmlOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .flatMap(([name, inner]) => (Array.isArray(inner) ? inner : [inner]).map((each) => [name, each] as const))
        .map(([name, inner]) => `<${name}>${xmlOf(inner)}</${name}>`)
        .join('')
    : leafOf(String(value));

const written = (fields: Fields, format: PushFormat): string =>
  format === 'xml' ? `<xml>${xmlOf(fields)}</xml>` : JSON.stringify(fields);

/** A push of the secure mode, as it arrives at our address (wechat.md §5.2). */
export function simulatePush(
  { appid, push }: PushAccount,
  clock: Clock,
  fields: Fields,
  format: PushFormat,
): SimulatedPush {
  const timestamp = String(Math.floor(clock.now() / SECOND));
  const nonce = randomBytes(4).readUInt32BE().toString();
  const Encrypt = encryptPush(written(fields, format), appid, push.aesKey, randomBytes(16));
  return {
    query: {
      signature: signatureOf(push.token, timestamp, nonce),
      timestamp,
      nonce,
      openid: String(fields.FromUserName ?? ''),
      encrypt_type: 'aes',
      msg_signature: signatureOf(push.token, timestamp, nonce, Encrypt),
    },
    body: written({ ToUserName: 'gh_simulated', Encrypt }, format),
    contentType: format === 'xml' ? 'text/xml' : 'application/json',
  };
}
