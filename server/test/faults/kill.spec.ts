import { setTimeout as pause } from 'node:timers/promises';
import { writeDemoState } from '../../src/demo/demo-state.js';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from '../support/database.js';
import { TEST_DAY } from '../support/test-day.js';
import { keepBusy, until } from './support/busy-lanes.js';
import { type Evidence, openEvidence } from './support/evidence.js';
import { type Cast, castOf, doJob } from './support/jobs.js';
import { PatientClient } from './support/patient-client.js';
import { seededRandom } from './support/seeded-random.js';
import { type ServerProcess, serverProcess } from './support/server-process.js';

const KILLS = Number(process.env.FAULT_KILLS ?? 5);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
/** A kill falls after this many commands since the start, and a moment later still, so between two answers. */
const COMMANDS_BEFORE_KILL = 40;
const MOMENT_MS = 30;

const TIMELINE = ['ticket_submitted', 'ticket_registered', 'order_dispatched', 'order_accepted'];

/**
 * Without what the clock reminded of: hundreds of kills take longer than an order may stay without a visit. That the
 * clock takes each step once is shown by timers.spec.ts.
 */
const byPeople = (lines: readonly string[]): readonly string[] => lines.filter((line) => !line.startsWith('task_'));

const random = seededRandom(SEED);

let fresh: FreshDatabase;
let server: ServerProcess;
let evidence: Evidence;
let cast: Cast;
let client: PatientClient;

beforeAll(async () => {
  fresh = await freshDatabase();
  // At night the same report rings whoever is on duty as well, and the line about it is in the timeline (INT-2).
  writeDemoState(fresh.dataDir, { clockOffsetMs: TEST_DAY - Date.now(), simulator: undefined });
  server = await serverProcess({
    DEMO: '1',
    DATA_DIR: fresh.dataDir,
    ...(fresh.url ? { DATABASE_URL: fresh.url } : {}),
  });
  await server.start();
  evidence = await openEvidence(fresh);
  client = new PatientClient(server.url, random);
  cast = await castOf(client, server.url);
}, 120_000);

afterAll(async () => {
  await evidence?.close();
  await server?.kill();
  await fresh?.remove();
});

async function killAndStartAgain(): Promise<void> {
  const goal = client.acknowledged.length + 1 + Math.floor(random() * COMMANDS_BEFORE_KILL);
  await until(() => client.acknowledged.length >= goal);
  await pause(random() * MOMENT_MS);
  await server.kill();
  await server.start();
}

test(
  `A1 ${KILLS} × kill -9 under load: nothing acknowledged is lost, nothing doubled, everybody is told (${testDatabaseKind()}, seed ${SEED})`,
  async () => {
    const example = await doJob(client, cast, '平安无事的一件');
    await until(async () => (await evidence.unsettled()) === 0);
    const told = byPeople(await evidence.messagesOf(example));
    expect(told.length).toBeGreaterThan(0);

    const work = keepBusy(client, cast, `种子 ${SEED}`);
    for (let kill = 0; kill < KILLS; kill++) await Promise.race([killAndStartAgain(), work.failed]);
    const jobs = await work.finish();
    await until(async () => (await evidence.unsettled()) === 0);

    if (process.env.FAULT_KILLS) console.info(`${KILLS} kills, ${client.acknowledged.length} acknowledged commands`);
    expect(jobs.size).toBeGreaterThan(KILLS);
    expect(client.acknowledged).toHaveLength((jobs.size + 1) * TIMELINE.length);
    for (const [id, description] of jobs) {
      expect(await evidence.ticketsDescribed(description)).toEqual([id]);
      expect(await evidence.ordersOf(id)).toBe(1);
      expect(byPeople(await evidence.timelineOf(id))).toEqual(TIMELINE);
      expect(byPeople(await evidence.messagesOf(id))).toEqual(told);
    }
  },
  120_000 + KILLS * 20_000,
);
