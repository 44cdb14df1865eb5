import { parse } from 'lossless-json';

export type WechatAnswer = Readonly<Record<string, unknown>>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what we remove
const CONTROL_CHARACTERS = /[\u0000-\u001f]/g;

/** Integers beyond 2^53 (`msgid`) stay text: a number would be rounded silently. */
const readNumber = (text: string): number | string => {
  const value = Number(text);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
};

/**
 * Reads a WeChat body by its content; its Content-Type is not to be trusted (`text/plain` on /sns/*).
 * Raw control characters, which WeChat has been seen to send inside strings, are dropped.
 * Undefined when it is not a JSON object.
 */
export function parseBody(text: string): WechatAnswer | undefined {
  try {
    const value = parse(text.replace(CONTROL_CHARACTERS, ''), undefined, readNumber);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WechatAnswer) : undefined;
  } catch {
    return undefined;
  }
}
