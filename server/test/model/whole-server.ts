import type { OperationId } from '@youying/shared/api/operations.gen';
import { DAY, MINUTE } from '@youying/shared/domain/time';
import { TaskClock } from '../../src/tasks/public/rounds.js';
import type { TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import type { Attempt, Verdict } from './attempts.js';
import { bodyOf } from './bodies.js';
import type { Seen } from './compare.js';
import { type Opening, PERSONS, type Person } from './matter.js';
import type { System } from './play.js';
import { ofTicket } from './rows-of.js';

/** Sessions are renewed before they end of themselves. */
const SIGN_IN_AFTER = 7 * DAY;

const VERDICTS: Readonly<Record<number, Verdict>> = {
  403: 'forbidden',
  404: 'invisible',
  400: 'refused',
  409: 'refused',
};

/** A server over its API, on either database; what it says of itself is read from its rows. */
export class WholeServer implements System {
  private readonly jobs: Jobs;
  private readonly ids = new Map<string, string>();
  private ticketId = '';
  private seen: Seen | undefined;
  private callbackId: string | undefined;
  private signedInAt = 0;

  constructor(private readonly app: TestApp) {
    this.jobs = jobsIn(app);
  }

  now(): number {
    return this.app.clock.now();
  }

  async open(opening: Opening): Promise<void> {
    if (this.now() > this.signedInAt + SIGN_IN_AFTER) await this.signIn();
    const as = opening === 'patrol' ? 'engineer-1' : 'resident-1';
    const where = opening === 'patrol' ? { place: '3号楼大堂' } : { houseId: await this.jobs.houseId(as) };
    const body = {
      kind: opening === 'question' ? 'consultation' : 'repair',
      categoryId: await this.jobs.categoryId(as, 'tap'),
      description: '水龙头滴水',
      ...where,
    };
    this.ticketId = (await done(this.app.call('submitTicket', { as, body }))).id;
    this.callbackId = undefined;
  }

  async attempt(attempt: Attempt): Promise<Verdict | null> {
    const id = this.subjectOf(attempt);
    if (id === undefined) return null;
    const body = await bodyOf(attempt, {
      now: this.now(),
      order: 'job' in attempt ? this.seen?.orders[attempt.job] : undefined,
      categoryId: () => this.jobs.categoryId('receptionist', 'tap'),
      feeItemId: async () => (await this.jobs.feeItem('engineer-1')).id,
      personId: (person) => this.ids.get(person) ?? '',
      signature: () => upload(this.app, attempt.by, 'signature'),
    });
    const { status, body: answer } = await this.app.call(attempt.act as OperationId, {
      as: attempt.by,
      path: { id },
      body,
    });
    if (status < 300) return 'done';
    const verdict = VERDICTS[status];
    if (!verdict) throw new Error(`${attempt.act} by ${attempt.by}: ${status} ${JSON.stringify(answer)}`);
    return verdict;
  }

  async wait(minutes: number): Promise<void> {
    if (minutes > 0) return this.app.advance((minutes * MINUTE) / 1_000);
    const clock = this.app.app.get(TaskClock);
    while (await clock.runRound());
  }

  async see(): Promise<Seen> {
    const accounts = new Map([...this.ids].map(([account, id]) => [id, account]));
    const { seen, callbackId } = await ofTicket(this.app.dataSource, this.ticketId, accounts);
    this.seen = seen;
    this.callbackId = callbackId ?? this.callbackId;
    return seen;
  }

  private subjectOf(attempt: Attempt): string | undefined {
    if (attempt.act === 'recordCallback') return this.callbackId;
    return 'job' in attempt ? this.seen?.orders[attempt.job]?.id : this.ticketId;
  }

  private async signIn(): Promise<void> {
    this.app.signInAnew();
    this.signedInAt = this.now();
    for (const person of PERSONS) this.ids.set(person, await this.idOf(person));
  }

  private async idOf(as: Person): Promise<string> {
    return String((await done(this.app.call('getMe', { as }))).id);
  }
}
