import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { OperationId } from '@youying/shared/api/operations.gen';
import { OPERATIONS } from '@youying/shared/api/operations.gen';

const RETRY_MS = 20;
/** One in five commands is sent twice at once, as by a thumb that taps twice. */
const DOUBLE_TAPS = 0.2;
/** Says "not now": the same key is sent again. */
const NOT_NOW = new Set([429, 502, 503, 504]);

export interface Acknowledged {
  readonly operation: OperationId;
  readonly key: string;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Request {
  readonly id?: string;
  readonly body?: unknown;
  readonly token: string;
}

/** A client as the mini-program is one: repeats a command with the same key until it is answered. */
export class PatientClient {
  readonly acknowledged: Acknowledged[] = [];

  constructor(
    private readonly baseUrl: string,
    private readonly random: () => number,
  ) {}

  async login(account: string): Promise<{ readonly token: string; readonly personId: string }> {
    const body = await this.untilAnswered('demoLogin', { body: { account }, token: '' }, randomUUID());
    return { token: String(body.accessToken), personId: String((body.me as { id: string }).id) };
  }

  /** The answer of a command; throws when it is refused. */
  async command(operation: OperationId, request: Request): Promise<Readonly<Record<string, unknown>>> {
    const key = randomUUID();
    const taps = this.random() < DOUBLE_TAPS ? 2 : 1;
    const answers = await Promise.all(Array.from({ length: taps }, () => this.untilAnswered(operation, request, key)));
    const [body = {}, again = body] = answers;
    if (again.id !== body.id) throw new Error(`${operation}: one key made ${String(body.id)} and ${String(again.id)}`);
    this.acknowledged.push({ operation, key, id: String(body.id), body });
    return body;
  }

  private async untilAnswered(
    operation: OperationId,
    { id = '', body = {}, token }: Request,
    key: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { method, path } = OPERATIONS[operation];
    for (;;) {
      const response = await fetch(this.baseUrl + path.replace('{id}', id), {
        method,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
      }).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      if (response && text !== undefined) {
        const answer = JSON.parse(text) as Readonly<Record<string, unknown>>;
        if (response.ok) return answer;
        if (!NOT_NOW.has(response.status) && answer.code !== 'idempotency_in_progress') {
          throw new Error(`${operation}: ${response.status} ${text}`);
        }
      }
      await pause(RETRY_MS);
    }
  }
}
