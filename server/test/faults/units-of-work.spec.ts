import path from 'node:path';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { systemClock } from '../../src/platform/clock/clock.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { nextId } from '../../src/platform/database/ids.js';
import { Lease } from '../../src/platform/database/libsql-pool-of-one.js';
import { openDatabase } from '../../src/platform/database/open-database.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { StaleRowError } from '../../src/platform/database/work.js';
import { NumberSeries } from '../../src/tickets/number-series.entity.js';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from '../support/database.js';

const EVERYTHING = scopeOfEverything('a test of the unit of work itself');
const TRANSACTIONS = 50;
const PLAIN_WRITES = 50;

describe(`units of work side by side (${testDatabaseKind()})`, () => {
  let fresh: FreshDatabase;
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    fresh = await freshDatabase();
    const source = createDataSource({
      url: fresh.url,
      file: path.join(fresh.dataDir, 'youying.db'),
      entities: ENTITIES,
      migrations: fresh.url ? MIGRATIONS.mysql : MIGRATIONS.libsql,
    });
    await openDatabase(source);
    database = new Database(source, systemClock);
    close = () => source.destroy();
  }, 60_000);
  afterAll(async () => {
    await close();
    await fresh.remove();
  });

  const series = (name: string): NumberSeries => ({ id: nextId(), communityId: 1, series: name, lastNumber: 0 });
  const namesLike = async (pattern: string) =>
    (
      await database.read.rows<{ series: string }>('SELECT series FROM number_series WHERE series LIKE ?', [pattern])
    ).map((row) => row.series);

  it('keep their rows apart: what commits is there, what fails leaves nothing, plain writes are not rolled back', async () => {
    class Refused extends Error {}
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: TRANSACTIONS }, (_, index) =>
        database.transact(async (work) => {
          work.insert(NumberSeries, series(`t${index}-first`));
          await work.flush();
          await work.rows('SELECT COUNT(*) AS n FROM number_series', []);
          if (index % 2 === 1) throw new Refused();
          work.insert(NumberSeries, series(`t${index}-second`));
        }),
      ),
      ...Array.from({ length: PLAIN_WRITES }, (_, index) =>
        database.read.rows('INSERT INTO number_series (id, community_id, series, last_number) VALUES (?, 1, ?, 0)', [
          nextId(),
          `plain${index}`,
        ]),
      ),
    ]);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(reasons.filter((reason) => !(reason instanceof Refused))).toEqual([]);
    expect(reasons).toHaveLength(TRANSACTIONS / 2);
    expect(await namesLike('t%')).toHaveLength(TRANSACTIONS);
    expect((await namesLike('t%')).filter((name) => Number(/\d+/.exec(name)?.[0]) % 2 === 1)).toEqual([]);
    expect(await namesLike('plain%')).toHaveLength(PLAIN_WRITES);
  }, 60_000);

  it('keep nothing when a row is no longer as it was read, neither the changes before nor the inserts after', async () => {
    const [first, second] = [series('stale-first'), series('stale-second')];
    await database.transact(async (work) => work.insert(NumberSeries, first, second));
    const stale = database.transact(async (work) => {
      work.updateOne(NumberSeries, { id: first.id, lastNumber: 0 }, { lastNumber: 1 });
      work.updateOne(NumberSeries, { id: second.id, lastNumber: 7 }, { lastNumber: 8 });
      work.insert(NumberSeries, series('stale-third'));
    });
    await expect(stale).rejects.toThrow(StaleRowError);
    const rows = await database.read.find(NumberSeries, EVERYTHING, { series: { like: 'stale-%' } });
    expect(rows.map(({ lastNumber }) => lastNumber)).toEqual([0, 0]);
  });

  it('lose no step of a counter that all of them move', async () => {
    const id = nextId();
    await database.transact(async (work) => work.insert(NumberSeries, { ...series('counter'), id }));
    await Promise.all(
      Array.from({ length: TRANSACTIONS }, () =>
        database.transact(async (work) => {
          const row = await work.findOne(NumberSeries, EVERYTHING, { id }, { lock: 'update' });
          work.updateOne(NumberSeries, { id }, { lastNumber: (row?.lastNumber ?? 0) + 1 });
        }),
      ),
    );
    const [row] = await database.read.rows<{ last_number: number }>(
      'SELECT last_number FROM number_series WHERE id = ?',
      [id],
    );
    expect(Number(row?.last_number)).toBe(TRANSACTIONS);
  }, 60_000);
});

describe('the lease of the embedded database', () => {
  it('that is not given back in time says what is likely wrong, and the queue goes on', async () => {
    const lease = new Lease();
    const giveBack = await lease.take();
    await expect(lease.take(1)).rejects.toThrow(/a query outside the unit of work|a transaction that never ended/);
    giveBack();
    const next = await lease.take();
    next();
  });
});
