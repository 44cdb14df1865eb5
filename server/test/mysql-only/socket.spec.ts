import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { ourSource } from '../support/our-source.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.remove());

test('with ?socketPath the database is spoken to through its socket, whatever port the address names', async () => {
  const overTcp = await ourSource(fresh.url, fresh.dataDir).initialize();
  const [{ socket }] = await overTcp.query('SELECT @@socket AS socket');
  await overTcp.destroy();

  const url = new URL(fresh.url ?? '');
  url.port = '1';
  url.searchParams.set('socketPath', socket);
  const source = await ourSource(url.href, fresh.dataDir).initialize();
  // Who comes over TCP is listed with the port he calls from.
  const [{ host }] = await source.query('SELECT host FROM information_schema.processlist WHERE id = CONNECTION_ID()');
  expect(host).toBe('localhost');
  await source.destroy();
});
