import { keepBusy, until } from '../faults/support/busy-lanes.js';
import { openEvidence } from '../faults/support/evidence.js';
import { type Cast, castOf } from '../faults/support/jobs.js';
import { type OwnMariadb, ownMariadb } from '../faults/support/own-mariadb.js';
import { PatientClient } from '../faults/support/patient-client.js';
import { seededRandom } from '../faults/support/seeded-random.js';
import { type ServerProcess, serverProcess } from '../faults/support/server-process.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

const KILLS = Number(process.env.FAULT_DATABASE_KILLS ?? 3);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
/** A kill falls after this many more commands at most. */
const COMMANDS_BEFORE_KILL = 40;
/** No figure, only the end of a wait: whoever gets no answer until then hangs. */
const HANGS_AFTER_MS = 30_000;

const random = seededRandom(SEED);

let mariadb: OwnMariadb;
let fresh: FreshDatabase;
let server: ServerProcess;
let client: PatientClient;
let cast: Cast;

beforeAll(async () => {
  mariadb = await ownMariadb();
  fresh = await freshDatabase(mariadb.url);
  server = await serverProcess({
    DEMO: '1',
    DATA_DIR: fresh.dataDir,
    DATABASE_URL: String(fresh.url),
    LOG_LEVEL: 'fatal',
  });
  await server.start();
  client = new PatientClient(server.url, random);
  cast = await castOf(client, server.url);
}, 180_000);

afterAll(async () => {
  await server?.kill();
  // It may lie dead after a test that failed, and its process would keep jest from ending.
  await fresh?.remove().finally(() => mariadb.stop());
});

const look = (path: string): Promise<Response> =>
  fetch(server.url + path, {
    headers: { authorization: `Bearer ${cast.receptionist}` },
    signal: AbortSignal.timeout(HANGS_AFTER_MS),
  });

const someMore = (): Promise<void> => {
  const goal = client.acknowledged.length + 1 + Math.floor(random() * COMMANDS_BEFORE_KILL);
  return until(() => client.acknowledged.length >= goal);
};

async function killAndBeginAgain(): Promise<void> {
  await someMore();
  await mariadb.kill();
  const answer = await look('/api/v1/tickets?scope=desk');
  expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({
    status: 503,
    code: 'unavailable',
  });
  expect((await look('/readyz')).status).toBe(503);
  expect((await look('/healthz')).status).toBe(200);
  await mariadb.begin();
  await someMore();
}

test(
  `A2 ${KILLS} × kill -9 of the database under load: answered 503 meanwhile, served again without a restart, nothing acknowledged lost or doubled (seed ${SEED})`,
  async () => {
    const work = keepBusy(client, cast, `种子 ${SEED}`);
    for (let kill = 0; kill < KILLS; kill++) await Promise.race([killAndBeginAgain(), work.failed]);
    const jobs = await work.finish();

    if (process.env.FAULT_DATABASE_KILLS) console.info(`${KILLS} kills, ${client.acknowledged.length} acknowledged`);
    const evidence = await openEvidence(fresh);
    expect(jobs.size).toBeGreaterThan(KILLS);
    for (const [id, description] of jobs) {
      expect(await evidence.ticketsDescribed(description)).toEqual([id]);
      expect(await evidence.ordersOf(id)).toBe(1);
    }
    await evidence.close();
  },
  120_000 + KILLS * 30_000,
);
