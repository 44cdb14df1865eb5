import type { Instant } from '@youying/shared/domain/time';
import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import { NO_WEATHER, type WeatherSource } from '../../src/callbacks/weather/weather-source.js';
import { WeatherWorker } from '../../src/callbacks/weather/weather-worker.js';
import { Database } from '../../src/platform/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';

/** Monday, ten in the morning. */
const MORNING: Instant = Date.parse('2026-11-23T10:00+08:00');

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(MORNING));
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

/** A weather service of whoever has a contract with one. */
class Service implements WeatherSource {
  readonly asked: string[] = [];

  constructor(
    private readonly rainy: ReadonlySet<number>,
    private readonly broken: ReadonlySet<number> = new Set(),
  ) {}

  async rainedOn(communityId: number, day: string): Promise<boolean | null> {
    this.asked.push(`${communityId} ${day}`);
    if (this.broken.has(communityId)) throw new Error('the service does not answer');
    return this.rainy.has(communityId) ? true : null;
  }
}

const ask = (service: WeatherSource) =>
  new WeatherWorker(app.app.get(Database), service, { role: 'worker' } as never).ask();

/** A leak whose first call was answered: the second waits for rain. */
async function waiting(): Promise<string> {
  const { ticketId } = await jobs.closed({ category: 'ceiling_leak' });
  const { callback } = await jobs.ticketAs('receptionist', ticketId);
  const body = { result: 'satisfied', solved: 'yes' };
  await done(app.call('recordCallback', { as: 'receptionist', path: { id: callback?.id ?? '' }, body }));
  return ticketId;
}

describe('CBK-2 a weather source that is plugged in', () => {
  it('CBK-2 is asked about yesterday; where it rained, what waits is due when the day ends, once; who does not answer hinders nobody', async () => {
    const ticketId = await waiting();
    await app.advance((2 * DAY) / 1000);
    app.signInAnew();
    const here = Number(await communityOf(app, 'manager'));
    const there = Number(await communityOf(app, 'manager-b'));
    const service = new Service(new Set([here]), new Set([there]));
    expect(await ask(service)).toBe(1);
    const yesterday = shanghaiDay(app.clock.now() - DAY);
    expect(service.asked).toEqual(expect.arrayContaining([`${here} ${yesterday}`, `${there} ${yesterday}`]));
    const { callback } = await jobs.ticketAs('receptionist', ticketId);
    expect(callback).toMatchObject({ rule: 'CBK-2', waitsFor: null });
    expect(callback?.dueAt).toBe(new Date('2026-11-25T18:00+08:00').toISOString());
    expect(await ask(service)).toBe(0);
  });

  it('CBK-2 dry, not known, or nobody to ask: it goes on waiting', async () => {
    const ticketId = await waiting();
    await app.advance(DAY / 1000);
    app.signInAnew();
    expect(await ask(new Service(new Set()))).toBe(0);
    expect(await ask(NO_WEATHER)).toBe(0);
    expect((await jobs.ticketAs('receptionist', ticketId)).callback).toMatchObject({ waitsFor: 'rain' });
  });
});
