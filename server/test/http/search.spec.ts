import { Database } from '../../src/platform/database/database.js';
import { markStale } from '../../src/search/public/mark-stale.js';
import { SearchIndexer } from '../../src/search/public/rounds.js';
import { SearchProgress } from '../../src/search/search.entity.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

/** Longer than new tickets are looked through as they are, so that only the index can find them. */
const UNTIL_INDEXED = 600;
const WORDS = '卫生间漏水到楼下，WiFi 也断了🔥 折扣100%_\'"';

let app: TestApp;
let jobs: Jobs;
let id: string;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  await jobs.submit({ report: { description: '走廊的灯不亮' } });
  ({ id } = await jobs.submit({
    report: { description: WORDS, contact: { name: '覃远志', phone: '17900015678' } },
  }));
  await jobs.register(id);
  await jobs.submit({ resident: 'resident-b', report: { description: WORDS } });
  await app.advance(UNTIL_INDEXED);
}, 120_000);
afterAll(() => app.close());

async function found(as: string, q: string, more: Record<string, string> = {}): Promise<string[]> {
  const { items } = await done(app.call('listTickets', { as, query: { q, ...more } }));
  return items.map((item) => item.id);
}

const database = () => app.app.get(Database);

describe('search anywhere at the desk', () => {
  it.each([
    '漏水',
    '漏水到楼下',
    '漏',
    '卫生间 漏水',
    'wifi',
    'ＷＩＦＩ',
    '🔥',
    '100%',
    '覃',
    '覃远志',
    '5678',
    '17900015678',
  ])('finds %s', async (words) => {
    expect(await found('receptionist', words)).toEqual([id]);
  });

  it.each([
    '漏电',
    '水漏',
    `_'"`,
    '%',
    '_',
    '折扣1_0',
    '折%扣',
    "'",
    '"',
    "' OR 1=1 --",
    '\\',
    '\u{1F600}',
    '5679',
    '(((',
    'NULL',
  ])('finds nothing for %s, and breaks nothing', async (words) => {
    expect(await found('receptionist', words)).toEqual([]);
  });

  it('finds a number, as it is written and as it is typed', async () => {
    const { no, place } = await jobs.ticketAs('receptionist', id);
    for (const typed of [no ?? '', (no ?? '').toLowerCase(), (no ?? '').slice(2), (no ?? '').slice(0, 11)]) {
      expect(await found('receptionist', typed)).toContain(id);
    }
    expect(await found('receptionist', place)).toContain(id);
  });

  it('a search stays in its community', async () => {
    expect(await found('receptionist-b', '漏水到楼下')).not.toContain(id);
    expect(await found('receptionist-b', '漏水到楼下')).toHaveLength(1);
    expect(await found('head-office', '漏水到楼下')).toHaveLength(2);
  });

  it('a search reaches no further than the list: in words of this moment, by number, through the index', async () => {
    const words = '水表井盖松了';
    const { id: open } = await jobs.submit({ report: { description: words } });
    await jobs.register(open);
    const { no } = await jobs.ticketAs('receptionist', open);
    const finders = async (q: string, people: readonly string[]) => {
      const answers = await Promise.all(people.map(async (as) => [as, (await found(as, q)).includes(open)] as const));
      return answers.filter(([, finds]) => finds).map(([as]) => as);
    };
    const may = ['receptionist', 'engineering-supervisor', 'engineer-1', 'head-office'];
    // Of another community; of closed repairs only; of another department; only what was given to them.
    const mayNot = ['receptionist-b', 'cashier', 'cleaner-1', 'contractor-1', 'resident-2'];
    for (const q of [words, no ?? '']) expect([q, await finders(q, [...may, ...mayNot])]).toEqual([q, may]);
    await app.advance(UNTIL_INDEXED);
    for (const q of [words, no ?? '']) expect([q, await finders(q, [...may, ...mayNot])]).toEqual([q, may]);
  });

  it('who may not read a name or a telephone does not find by it either', async () => {
    expect(await found('head-office', '覃远志')).toEqual([]);
    expect(await found('cashier', '17900015678')).toEqual([]);
    expect(await found('resident-2', '漏水')).toEqual([]);
  });

  it('a note becomes findable, an internal one for the desk alone', async () => {
    const note = (text: string, visibility: string) =>
      done(app.call('addNote', { as: 'receptionist', path: { id }, body: { text, visibility } }));
    await note('师傅说是角阀老化', 'public');
    await note('业户情绪激动', 'internal');
    await app.advance(1);
    expect(await found('receptionist', '角阀')).toEqual([id]);
    expect(await found('receptionist', '激动')).toEqual([id]);
    expect(await found('head-office', '角阀')).toEqual([id]);
    expect(await found('head-office', '激动')).toEqual([]);
  });

  it('what is no longer said is no longer found, and what is gone vanishes', async () => {
    const report = await jobs.submit({ report: { description: '阳台雨棚异响' } });
    await app.advance(UNTIL_INDEXED);
    expect(await found('receptionist', '雨棚')).toEqual([report.id]);
    const change = (sql: string) =>
      database().transact(async (work) => {
        await work.execute(sql, [Number(report.id)]);
        markStale(work, { communityId: 1, ticketId: Number(report.id) });
      });
    await change("UPDATE ticket SET description = '阳台晾衣架异响' WHERE id = ?");
    await app.advance(1);
    expect(await found('receptionist', '雨棚')).toEqual([]);
    expect(await found('receptionist', '晾衣架')).toEqual([report.id]);
    await change('DELETE FROM ticket WHERE id = ?');
    await app.advance(1);
    const left = await database().read.rows('SELECT term FROM search_term WHERE ticket_id = ?', [Number(report.id)]);
    const kept = await database().read.rows('SELECT id FROM search_document WHERE id = ?', [Number(report.id)]);
    expect([left, kept]).toEqual([[], []]);
  });

  it('a report of this moment is found before the index has it', async () => {
    const now = await jobs.submit({ report: { description: '鱼缸爆裂水漫金山' } });
    expect(await found('receptionist', '鱼缸')).toEqual([now.id]);
    for (const wild of ['%', '_', '鱼%裂', '鱼_爆'])
      expect([wild, await found('receptionist', wild)]).toEqual([wild, []]);
  });

  it('tickets that were there before the index are read in, and it says how far it is', async () => {
    await database().transact(async (work) => {
      // As the indexer does it: its own rounds go on beside this test, and write terms and documents together.
      await work.findOneGlobal(SearchProgress, { id: 1 }, { lock: 'update' });
      for (const table of ['search_term', 'search_document', 'search_stale', 'search_progress'])
        await work.execute(`DELETE FROM ${table}`, []);
    });
    expect(await found('receptionist', '漏水到楼下')).toEqual([]);
    while (await app.app.get(SearchIndexer).runRound());
    expect(await found('receptionist', '漏水到楼下')).toEqual([id]);
    const [progress] = await database().read.rows<{ indexed: number; done_at: number }>(
      'SELECT indexed, done_at FROM search_progress',
      [],
    );
    const [{ n } = { n: 0 }] = await database().read.rows<{ n: number }>('SELECT COUNT(*) AS n FROM ticket', []);
    expect(Number(progress?.indexed)).toBe(Number(n));
    expect(progress?.done_at).not.toBeNull();
  });

  it('pages through what it finds, newest first', async () => {
    const made: string[] = [];
    for (let index = 0; index < 5; index += 1)
      made.push((await jobs.submit({ report: { description: `信报箱第 ${index} 格打不开` } })).id);
    await app.advance(UNTIL_INDEXED);
    const first = await done(app.call('listTickets', { as: 'receptionist', query: { q: '信报箱', limit: 3 } }));
    const rest = await done(
      app.call('listTickets', {
        as: 'receptionist',
        query: { q: '信报箱', limit: 3, cursor: first.nextCursor ?? '' },
      }),
    );
    expect([...first.items, ...rest.items].map((item) => item.id)).toEqual(made.reverse());
  });
});
