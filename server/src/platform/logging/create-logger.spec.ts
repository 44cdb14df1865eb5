import { QueryFailedError } from 'typeorm';
import { createLoggers } from './create-logger.js';

function lineOf(fields: object, words: string): Record<string, unknown> {
  const lines: string[] = [];
  createLoggers({ logLevel: 'trace' }, { write: (line) => lines.push(line) }).logger.error(fields, words);
  return JSON.parse(lines.join('')) as Record<string, unknown>;
}

describe('F1: what opens a door and who a person is are in no line', () => {
  it.each(['accessToken', 'token', 'password', 'code', 'phone', 'openid', 'session_key'])(
    '%s, at any depth',
    (field) => {
      const fields = { [field]: 'CANARY', caller: { [field]: 'CANARY', person: { [field]: 'CANARY' } } };
      const line = lineOf(fields, 'said');
      expect(JSON.stringify(line)).not.toContain('CANARY');
      expect(line).toMatchObject({ [field]: '[hidden]', caller: { [field]: '[hidden]' }, msg: 'said' });
    },
  );

  it('a failed statement says what failed and where, without its values', () => {
    const values = ['CANARY-name', '13800138000'];
    const thrown = Object.assign(new Error("Duplicate entry '1-CANARY' for key 'person.phone'"), {
      code: 'ER_DUP_ENTRY',
      sql: `INSERT INTO person VALUES ('${values.join("','")}')`,
    });
    const failed = new QueryFailedError('INSERT INTO person VALUES (?, ?)', values, thrown);
    const line = lineOf({ err: new Error('not kept', { cause: failed }), requestId: 'r1' }, 'request failed');
    expect(JSON.stringify(line)).not.toMatch(/CANARY|13800138000/);
    expect(line).toMatchObject({
      requestId: 'r1',
      err: {
        message: 'not kept',
        stack: expect.stringContaining('create-logger.spec'),
        cause: {
          type: 'QueryFailedError',
          errorCode: 'ER_DUP_ENTRY',
          message: expect.stringContaining('Duplicate entry'),
        },
      },
    });
  });

  it('a cause that leads back to itself ends', () => {
    const first = new Error('first');
    first.cause = new Error('second', { cause: first });
    expect(lineOf({ err: first }, 'round').err).toMatchObject({
      cause: { message: 'second', cause: { message: 'first' } },
    });
  });
});
