import { hashPassword, passwordMatches } from './password-hash.js';

describe('passwords', () => {
  it('are known again, and nothing else is', async () => {
    const written = await hashPassword('长安 Password 9');
    expect(written).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect(written).not.toContain('Password');
    await expect(passwordMatches('长安 Password 9', written)).resolves.toBe(true);
    await expect(passwordMatches('长安 Password ９', written)).resolves.toBe(true);
    await expect(passwordMatches('长安 password 9', written)).resolves.toBe(false);
    await expect(passwordMatches('', written)).resolves.toBe(false);
  });

  it('never match where there is none', async () => {
    await expect(passwordMatches('', null)).resolves.toBe(false);
    await expect(passwordMatches('nobody', undefined)).resolves.toBe(false);
    await expect(passwordMatches('anything', 'plain text')).resolves.toBe(false);
  });
});
