import { createCipheriv, createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** How the pushes of one account are signed and encrypted; set in the console beside the address (消息推送). */
export interface PushSecrets {
  readonly token: string;
  /** EncodingAESKey: 43 characters. */
  readonly aesKey: string;
}

const BLOCK = 32;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;

/** sha1 of the parts in dictionary order. Source: wechat.md §5.2. */
export const signatureOf = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

export function isSigned(signature: string, ...parts: readonly string[]): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(...parts))];
  return given.length === right.length && timingSafeEqual(given, right);
}

const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64');

/**
 * @returns what was pushed, and the account it was encrypted for; undefined: not encrypted with this key.
 * Padding is PKCS#7 over blocks of 32, which Node's own would refuse (wechat.md §5.2).
 */
export function decryptPush(encrypted: string, aesKey: string): { message: string; appid: string } | undefined {
  const key = keyOf(aesKey);
  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, RANDOM_BYTES)).setAutoPadding(false);
  const bytes = Buffer.from(encrypted, 'base64');
  if (bytes.length === 0 || bytes.length % BLOCK !== 0) return undefined;
  const padded = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const padding = padded.at(-1) ?? 0;
  const start = RANDOM_BYTES + LENGTH_BYTES;
  const end = padded.length - padding;
  if (padding < 1 || padding > BLOCK || end < start) return undefined;
  const length = padded.readUInt32BE(RANDOM_BYTES);
  if (start + length > end) return undefined;
  return {
    message: padded.toString('utf8', start, start + length),
    appid: padded.toString('utf8', start + length, end),
  };
}

/** The other way round, as WeChat does it and as an encrypted answer would have to be. `random`: 16 bytes. */
export function encryptPush(message: string, appid: string, aesKey: string, random: Buffer): string {
  const key = keyOf(aesKey);
  const text = Buffer.from(message);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([random, length, text, Buffer.from(appid)]);
  const padding = BLOCK - (plain.length % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, RANDOM_BYTES)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(padding, padding)), cipher.final()]).toString(
    'base64',
  );
}
