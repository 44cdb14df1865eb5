import { setTimeout as pause } from 'node:timers/promises';
import { MINUTE, SECOND } from '@youying/shared/domain/time';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from '../support/database.js';
import { type Evidence, openEvidence } from './support/evidence.js';
import { castOf, dispatchOnly } from './support/jobs.js';
import { PatientClient } from './support/patient-client.js';
import { seededRandom } from './support/seeded-random.js';
import { type ServerProcess, serverProcess } from './support/server-process.js';
import { lineOf, plantTimers, type Taken, type Timer, takenTimers, waiting } from './support/timers.js';

const TIMERS = Number(process.env.FAULT_TIMERS ?? 300);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
/** The embedded database belongs to one process; killed and started again it takes over from itself. */
const PROCESSES = testDatabaseKind() === 'embedded' ? 1 : 2;
/** Steps that fall due in a second, on average: about what two processes on a small machine take on beside starting. */
const PER_SECOND = 20;
/** For a thousand timers, and once for the processes to start. */
const PLANTING = 15 * SECOND;
const LONGEST_LIFE_MS = 3 * SECOND;
const POLL_MS = 100;

/** reliability.md B6 */
const EARLY = SECOND;
const LATE = 60 * SECOND;

const random = seededRandom(SEED);

let fresh: FreshDatabase;
let servers: readonly ServerProcess[];
let evidence: Evidence;
let ticketId: number;

beforeAll(async () => {
  fresh = await freshDatabase();
  const env = { DEMO: '1', DATA_DIR: fresh.dataDir, ...(fresh.url ? { DATABASE_URL: fresh.url } : {}) };
  servers = await Promise.all(Array.from({ length: PROCESSES }, () => serverProcess(env)));
  await startAll();
  const client = new PatientClient(servers[0]?.url ?? '', random);
  ticketId = Number(await dispatchOnly(client, await castOf(client, servers[0]?.url ?? ''), '没人接的一单'));
  // Planted while nobody is there to take them.
  await Promise.all(servers.map((server) => server.stop()));
  evidence = await openEvidence(fresh);
}, 600_000);

afterAll(async () => {
  await evidence?.close();
  await Promise.all((servers ?? []).map((server) => server.kill()));
  await fresh?.remove();
});

async function startAll(): Promise<void> {
  // One after the other: the first one makes the tables.
  for (const server of servers) await server.start();
}

/** Kills the processes at random, now one, now both, until nothing planted is due any more. */
async function killUntilTaken(lastMoment: number): Promise<{ readonly kills: number; readonly longestOutage: number }> {
  let [kills, longestOutage] = [0, 0];
  const lives = servers.map(async (server) => {
    do {
      await pause(random() * LONGEST_LIFE_MS);
      const killed = Date.now();
      await server.kill();
      await server.start();
      kills += 1;
      longestOutage = Math.max(longestOutage, Date.now() - killed);
    } while (Date.now() < lastMoment);
  });
  await Promise.all(lives);
  while ((await waiting(evidence.database, lastMoment)) > 0) await pause(POLL_MS);
  return { kills, longestOutage };
}

test(
  `B6 ${TIMERS} timers, ${PROCESSES} processes, kill -9 at random: each step once, none lost, early or late (${testDatabaseKind()}, seed ${SEED})`,
  async () => {
    const length = (TIMERS / PER_SECOND) * SECOND;
    const from = Date.now() + PLANTING * (1 + TIMERS / 1_000);
    const timers = await plantTimers(evidence.database, ticketId, TIMERS, { from, length, random });
    await startAll();
    const lateAtFirst = Date.now() - from;
    const { kills, ...rest } = await killUntilTaken(from + length);
    const longestOutage = Math.max(lateAtFirst, rest.longestOutage);
    // Nobody takes a step while it is counted: the next ones of the first timers fall due by now.
    await Promise.all(servers.map((server) => server.stop()));
    const taken = await takenTimers(evidence.database);

    expect(kills).toBeGreaterThan(0);
    expect(timers.filter((timer) => !tookItOnce(timer, taken.get(timer.ticketId)))).toEqual([]);
    const delays = timers.map(({ ticketId: id, at }) => (taken.get(id)?.lines[0]?.at ?? 0) - at);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(-EARLY);
    expect(Math.max(...delays)).toBeLessThanOrEqual(LATE + longestOutage);
    for (const step of [0, 1, 2]) {
      const told = new Set(
        timers
          .filter(({ step: own, ticketId: id }) => own === step && taken.get(id)?.lines.length === 1)
          .map(({ ticketId: id }) => taken.get(id)?.people),
      );
      // The same step is told to the same people, each once.
      expect([...told]).toEqual([expect.any(Number)]);
      expect(told).not.toContain(0);
    }
    if (process.env.FAULT_TIMERS)
      console.info(`${kills} kills, latest ${Math.max(...delays)} ms, longest outage ${longestOutage} ms`);
  },
  10 * MINUTE + TIMERS * 200,
);

/** Whatever else fell due while the test went on was taken too, each step with one line, in order. */
const tookItOnce = (timer: Timer, taken: Taken | undefined): boolean =>
  taken !== undefined &&
  taken.lines.length > 0 &&
  taken.lines.length === taken.stepsNow - timer.step &&
  taken.lines.every(({ type }, index) => type === lineOf(timer.step + index));
