import { randomUUID } from 'node:crypto';
import { CLOSE_CODES } from '@youying/shared/domain/live/frames';
import { Redis } from 'ioredis';
import { RING_CHANNEL } from '../../src/live/policy.js';
import { type Cast, castOf, dispatchOnly } from '../faults/support/jobs.js';
import { PatientClient } from '../faults/support/patient-client.js';
import { type ServerProcess, serverProcess } from '../faults/support/server-process.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { type Listener, listenTo } from '../support/live.js';
import { type RedisProcess, redisProcess } from '../support/redis.js';

/** Set by scripts/lib/needs.mjs; the suite is not started where there is no Redis to be had. */
const PROGRAM = process.env.REDIS_PROGRAM ?? 'redis-server';

let redis: RedisProcess;
beforeAll(async () => {
  redis = await redisProcess(PROGRAM);
  await redis.start();
});
afterAll(() => redis?.kill());

describe.each([
  ['through Redis', () => ({ REDIS_URL: redis.url })],
  ['without Redis, by the stream in the database', () => ({})],
])('two servers on one database, %s', (_, environment) => {
  let fresh: FreshDatabase;
  let first: ServerProcess;
  let second: ServerProcess;
  let client: PatientClient;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await freshDatabase();
    const env = { DEMO: '1', DATA_DIR: fresh.dataDir, DATABASE_URL: fresh.url ?? '', ...environment() };
    first = await serverProcess(env);
    await first.start();
    second = await serverProcess({ ...env, ROLE: 'web' });
    await second.start();
    client = new PatientClient(first.url, () => 1);
    cast = await castOf(client, first.url);
  }, 300_000);
  afterAll(async () => {
    await second?.stop();
    await first?.stop();
    await fresh?.remove();
  });

  async function listen(url: string, position: number | null = null): Promise<Listener> {
    const listener = await listenTo(url);
    listener.say({ type: 'hello', token: cast.receptionist, position });
    await listener.until('welcome');
    return listener;
  }

  it('what one commits is heard at the other, each hint once and in order', async () => {
    const here = await listen(first.url);
    const there = await listen(second.url);
    const ids: string[] = [];
    for (let count = 0; count < 5; count++)
      ids.push(await dispatchOnly(client, cast, `第 ${count} 件 ${randomUUID()}`));
    for (const listener of [here, there]) {
      for (const id of ids) await listener.hears(`ticket:${id}`);
      const positions = listener.frames.flatMap((frame) => (frame.type === 'hints' ? [frame.position] : []));
      expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
      listener.cut();
    }
  });

  it('who is connected to different servers sees each other at a matter', async () => {
    const id = await dispatchOnly(client, cast, `两处都开着 ${randomUUID()}`);
    const boss = await new PatientClient(first.url, () => 1).login('cs-supervisor');
    const here = await listen(first.url);
    const there = await listenTo(second.url);
    there.say({ type: 'hello', token: boss.token, position: null });
    await there.until('welcome');
    here.say({ type: 'look', ticketId: id, doing: 'writing' });
    there.say({ type: 'look', ticketId: id, doing: 'looking' });
    await here.until('present', ({ people }) => people.length === 1);
    await there.until('present', ({ people }) => people.some(({ doing }) => doing === 'writing'));
    for (const listener of [here, there]) listener.cut();
  });

  it('who goes from the one that is ahead to the one that is behind has missed nothing', async () => {
    const pairs = [
      [first, second],
      [second, first],
    ] as const;
    const listeners = await Promise.all(pairs.map(async ([one, other]) => ({ ear: await listen(one.url), other })));
    const id = await dispatchOnly(client, cast, `先后 ${randomUUID()}`);
    const ahead = await Promise.race(listeners.map((one) => one.ear.hears(`ticket:${id}`).then(() => one)));
    const back = await listen(ahead.other.url, ahead.ear.position());
    expect((await back.until('welcome')).missed).not.toBe('everything');
    for (const listener of [back, ...listeners.map(({ ear }) => ear)]) listener.cut();
  });

  it('kill -9 of one: who was there goes to the other with the position it had, and has missed nothing', async () => {
    const dying = await listen(second.url);
    const before = await dispatchOnly(client, cast, `之前 ${randomUUID()}`);
    await dying.hears(`ticket:${before}`);
    const [code] = await Promise.all([dying.closed, second.kill()]);
    expect(code).toBe(1006);
    const meanwhile = await dispatchOnly(client, cast, `断开时 ${randomUUID()}`);
    const back = await listen(first.url, dying.position());
    await back.hears(`ticket:${meanwhile}`);
    expect((await back.until('welcome')).missed).not.toBe('everything');
    await second.start();
    const again = await listen(second.url, dying.position());
    await again.hears(`ticket:${meanwhile}`);
    for (const listener of [back, again]) listener.cut();
  });

  it('stopped in good order, it sends everybody away with the code for coming back', async () => {
    const listener = await listen(second.url);
    const [code] = await Promise.all([listener.closed, second.stop()]);
    expect(code).toBe(CLOSE_CODES.restart);
    await second.start();
  });
});

describe('Redis itself', () => {
  it('is rung once per commit by whoever commits, and its end and return cost nobody a hint', async () => {
    const fresh = await freshDatabase();
    const env = { DEMO: '1', DATA_DIR: fresh.dataDir, DATABASE_URL: fresh.url ?? '', REDIS_URL: redis.url };
    const server = await serverProcess(env);
    await server.start();
    const ear = new Redis(redis.url);
    const rang = new Promise((resolve) => ear.once('message', resolve));
    ear.on('error', () => undefined);
    await ear.subscribe(RING_CHANNEL);
    try {
      const client = new PatientClient(server.url, () => 1);
      const cast = await castOf(client, server.url);
      const listener = await listenTo(server.url);
      listener.say({ type: 'hello', token: cast.receptionist, position: null });
      await listener.until('welcome');
      await listener.hears(`ticket:${await dispatchOnly(client, cast, '有铃')}`);
      await rang;
      await redis.kill();
      await listener.hears(`ticket:${await dispatchOnly(client, cast, '没有铃')}`);
      await redis.start();
      await listener.hears(`ticket:${await dispatchOnly(client, cast, '铃又好了')}`);
      listener.cut();
    } finally {
      ear.disconnect();
      await server.stop();
      await fresh.remove();
    }
  });
});
