import { randomUUID } from 'node:crypto';
import type { OperationId } from '@youying/shared/api/operations.gen';
import { OPERATIONS } from '@youying/shared/api/operations.gen';
import { writeDemoState } from '../../src/demo/demo-state.js';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from '../support/database.js';
import { TEST_DAY } from '../support/test-day.js';
import { type Evidence, openEvidence } from './support/evidence.js';
import { castOf } from './support/jobs.js';
import { PatientClient } from './support/patient-client.js';
import { type ServerProcess, serverProcess } from './support/server-process.js';

/** Found nowhere but where a person put them. */
const CANARY = {
  name: '金丝雀女士',
  phone: '19900001111',
  words: '卧室金丝雀笼漏水',
  password: 'canary-password',
  code: 'canary-code',
};

let fresh: FreshDatabase;
let server: ServerProcess;
let evidence: Evidence;
let heard = '';

beforeAll(async () => {
  fresh = await freshDatabase();
  writeDemoState(fresh.dataDir, { clockOffsetMs: TEST_DAY - Date.now(), simulator: undefined });
  const env = {
    DEMO: '1',
    DATA_DIR: fresh.dataDir,
    LOG_LEVEL: 'trace',
    ...(fresh.url ? { DATABASE_URL: fresh.url } : {}),
  };
  server = await serverProcess(env, (text) => {
    heard += text;
  });
  await server.start();
  evidence = await openEvidence(fresh);
}, 120_000);

afterAll(async () => {
  await evidence?.close();
  await server?.kill();
  await fresh?.remove();
});

async function send(operation: OperationId, body: object, token = ''): Promise<{ status: number; text: string }> {
  const { method, path } = OPERATIONS[operation];
  const response = await fetch(server.url + path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
  });
  return { status: response.status, text: await response.text() };
}

test(`F1 whoever a person is, and what opens a door, is in no line of the log, also when a command fails (${testDatabaseKind()})`, async () => {
  const cast = await castOf(new PatientClient(server.url, () => 1), server.url);
  const report = {
    ...{ kind: 'repair', categoryId: cast.categoryId, houseId: cast.houseId, description: CANARY.words },
    contact: { name: CANARY.name, phone: CANARY.phone },
  };
  expect((await send('submitTicket', report, cast.resident)).status).toBe(201);
  await send('passwordLogin', { phone: CANARY.phone, password: CANARY.password });
  await send('wechatLogin', { code: CANARY.code });
  const search = await fetch(`${server.url}/api/v1/tickets?scope=desk&q=${CANARY.phone}`, {
    headers: { authorization: `Bearer ${cast.receptionist}` },
  });
  expect(search.status).toBe(200);

  await evidence.run('ALTER TABLE timeline_entry RENAME TO timeline_gone');
  const failed = await send('submitTicket', report, cast.resident);
  await evidence.run('ALTER TABLE timeline_gone RENAME TO timeline_entry');
  expect(failed.status).toBe(500);

  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const openids = await evidence.database.read.rows<{ openid: string }>('SELECT openid FROM wechat_identity', []);
  await server.stop();
  expect(heard).toContain('"msg":"request failed"');
  const secrets = [...Object.values(CANARY), cast.resident, cast.receptionist, ...openids.map(({ openid }) => openid)];
  for (const text of [heard, failed.text, metrics]) {
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
});
