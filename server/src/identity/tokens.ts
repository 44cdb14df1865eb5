import { createHash, createHmac, randomBytes } from 'node:crypto';

const FAMILY_BYTES = 16;
const TOKEN_BYTES = 32;
const REFRESH_TOKEN = /^([\w-]{22})\.[\w-]{43}$/;

export interface TokenPair {
  readonly access: string;
  /** `<family>.<secret>`: the family stays for as long as the session lives. */
  readonly refresh: string;
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** The form in which tokens are kept: they are random, so a plain SHA-256 (hex) says nothing about them. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export const newSecret = (): string => random(TOKEN_BYTES);

export const firstTokens = (): TokenPair => ({
  access: newSecret(),
  refresh: `${random(FAMILY_BYTES)}.${newSecret()}`,
});

/** @returns undefined when this cannot be a refresh token of ours */
export const familyOf = (refreshToken: string): string | undefined => REFRESH_TOKEN.exec(refreshToken)?.[1];

/**
 * The tokens that follow on a refresh token. They can be made again only by whoever holds that token together with
 * the salt in our row, so a repeated refresh gets the same answer although we keep hashes alone.
 */
export function nextTokens(refreshToken: string, salt: string): TokenPair {
  const part = (name: string) =>
    createHmac('sha256', refreshToken)
      .update(JSON.stringify([name, salt]))
      .digest('base64url');
  return { access: part('access'), refresh: `${familyOf(refreshToken)}.${part('refresh')}` };
}
