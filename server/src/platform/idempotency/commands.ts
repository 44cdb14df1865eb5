import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import { HOUR } from '@youying/shared/domain/time';
import { Database } from '../database/database.js';
import { isLockTimeout } from '../database/errors.js';
import { nextId } from '../database/ids.js';
import type { Work } from '../database/work.js';
import { headerOf, type RequestFacts, requestOf } from '../http/caller.js';
import { operationOf } from '../http/inputs.js';
import { invalidInput, Problem } from '../http/problem.js';
import { written } from '../http/written-answers.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

/** A command as it arrived: who repeats it with the same key gets the first answer. */
export interface CommandCall {
  /** Absent when the client sent no key. */
  readonly callerKey: string | undefined;
  readonly requestHash: string;
  readonly request: Pick<RequestFacts, 'replayed'>;
}

/** Kept at least this long (spec: api.md); a nightly sweep removes older ones. */
export const IDEMPOTENCY_KEPT_MS = defaultPolicies.idempotencyHours * HOUR;

const VISIBLE = /^[\x21-\x7e]{1,128}$/;
const sha256 = (...parts: string[]) => createHash('sha256').update(parts.join('\u0000')).digest('hex');

export const Command = createParamDecorator((_: unknown, context: ExecutionContext): CommandCall => {
  const request = requestOf(context);
  const key = headerOf(request, 'idempotency-key');
  if (key !== undefined && !VISIBLE.test(key)) throw invalidInput({ field: 'Idempotency-Key', code: 'bad_format' });
  const { caller } = request;
  const who = caller?.actor ? `person:${caller.actor.personId}` : `session:${caller?.sessionId ?? 'none'}`;
  return {
    callerKey: key === undefined ? undefined : sha256(who, key),
    requestHash: sha256(
      operationOf(context)?.id ?? '',
      request.url.split('?')[0] ?? '',
      JSON.stringify(request.body ?? {}),
    ),
    request,
  };
});

/** For commands of the server itself and of the seed: no key, nobody repeats them. */
export const INTERNAL_CALL: CommandCall = { callerKey: undefined, requestHash: '', request: {} };

/** A command that is one of many sent together: its key comes from theirs, so a repetition finds each row's own answer. */
export const partOf = (call: CommandCall, part: string, body: unknown): CommandCall => ({
  callerKey: call.callerKey === undefined ? undefined : sha256(call.callerKey, part),
  requestHash: sha256(part, JSON.stringify(body ?? {})),
  request: {},
});

/** A command of somebody without a session: its key is that of whoever holds this secret, not of everybody. */
export const heldBy = (call: CommandCall, secretHash: string): CommandCall => ({
  ...call,
  callerKey: call.callerKey === undefined ? undefined : sha256(secretHash, call.callerKey),
});

/**
 * Runs a command as one unit of work; its key is inserted in the same transaction as its effect. A repeated
 * command fails on the key or on the state its first run left, is rolled back, and gets the first answer.
 */
@Injectable()
export class Commands {
  constructor(private readonly database: Database) {}

  async run<T>(call: CommandCall, fn: (work: Work) => Promise<T>): Promise<T> {
    const { callerKey } = call;
    if (callerKey === undefined) return this.database.transact(fn);
    const once = () =>
      this.database.transact(async (work) => {
        const answer = await fn(work);
        work.insert(IdempotencyKey, {
          id: nextId(),
          callerKey,
          requestHash: call.requestHash,
          answer: written(answer),
          createdAt: work.now,
        });
        return answer;
      });
    try {
      return await once();
    } catch (error) {
      if (isLockTimeout(error)) throw new Problem('idempotency_in_progress', { cause: error });
      const known = await this.database.transact((work) => this.answered<T>(work, call, callerKey));
      if (known === 'expired') return once();
      if (known === 'unknown') throw error;
      call.request.replayed = true;
      return known.answer;
    }
  }

  private async answered<T>(
    work: Work,
    call: CommandCall,
    callerKey: string,
  ): Promise<{ answer: T } | 'unknown' | 'expired'> {
    const known = await work.findOneGlobal(IdempotencyKey, { callerKey });
    if (!known) return 'unknown';
    if (known.createdAt + IDEMPOTENCY_KEPT_MS <= work.now) {
      await work.execute('DELETE FROM idempotency_key WHERE id = ?', [known.id]);
      return 'expired';
    }
    if (known.requestHash !== call.requestHash) throw new Problem('idempotency_key_reused');
    return { answer: JSON.parse(known.answer ?? 'null') as T };
  }
}
