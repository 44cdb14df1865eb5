import { randomBytes } from 'node:crypto';

/** Two hex digits spread the objects over 256 folders; the name carries 128 random bits and says nothing. */
const KEY = /^[0-9a-f]{2}\/[0-9a-f]{32}-[a-z]{1,16}\.[a-z0-9]{2,4}$/;

/** The common part of the keys of one upload, `ab/ab…`: shared by its variants. */
export function newStorageStem(): string {
  const name = randomBytes(16).toString('hex');
  return `${name.slice(0, 2)}/${name}`;
}

/** @returns e.g. `3f/3f…-full.jpg`. No part of it ever comes from a client. */
export function storageKey(stem: string, variant: string, extension: string): string {
  return assertStorageKey(`${stem}-${variant}.${extension}`);
}

/** @throws when the key is not of the one shape this server makes: no `..`, no absolute path, no NUL, no encoding. */
export function assertStorageKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`refused storage key ${JSON.stringify(key).slice(0, 80)}`);
  return key;
}
