import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's second choice for scrypt: 32 MiB and about a tenth of a second of one core. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const WRITTEN = /^scrypt\$(\d{1,8})\$(\d{1,3})\$(\d{1,3})\$([\w-]+)\$([\w-]{43})$/;

const derive = (password: string, salt: Buffer, { N, r, p }: Required<Pick<ScryptOptions, 'N' | 'r' | 'p'>>) =>
  new Promise<Buffer>((resolve, reject) => {
    // NFKC: the same password typed on two keyboards is the same password.
    const typed = password.normalize('NFKC');
    scrypt(typed, salt, HASH_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** @returns `scrypt$N$r$p$salt$hash`, so that the cost can grow without breaking old ones */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Matches no password; costs what a real one costs. */
const NOBODY = ['scrypt', COST.N, COST.r, COST.p, 'bm9ib2R5', Buffer.alloc(HASH_BYTES).toString('base64url')].join('$');

/** Takes the same time whether there is a password to compare with or not: nobody learns which phones are known. */
export async function passwordMatches(password: string, written: string | null | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = WRITTEN.exec(written ?? NOBODY) ?? WRITTEN.exec(NOBODY) ?? [];
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return timingSafeEqual(derived, Buffer.from(hash, 'base64url')) && written !== null && written !== undefined;
}
