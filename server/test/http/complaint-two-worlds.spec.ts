import { DAY, SECOND, shanghaiDay } from '@youying/shared/domain/time';
import { READINGS } from '../support/api-document.js';
import { BY_LINK_OR_THE_SAME_FOR_ALL, everythingReadBy } from '../support/everything-read.js';
import { done } from '../support/job.js';
import { complain, differences, SUBJECTS, untilTheMonthIsOver, type World, world } from '../support/two-worlds.js';

async function untilTheMonthIsBound(there: World): Promise<void> {
  const { app } = there;
  const month = new Date(app.clock.now()).toISOString().slice(0, 7);
  const day = shanghaiDay(app.clock.now());
  await app.advance((7 * DAY) / SECOND);
  app.signInAnew();
  await done(app.call('drawQualitySample', { as: 'cs-supervisor', body: { day } }));
  await untilTheMonthIsOver(there);
  await done(app.call('archiveMonth', { as: 'cs-supervisor', path: there.community, body: { month } }));
}

/** Whoever may not know of one of the complaints. */
const READERS = [...new Set(SUBJECTS.flatMap(({ account, alongside }) => [account, ...alongside]))];

describe('CMP-4 whoever is complained about reads the same as in a world without the complaint, whatever they ask', () => {
  let without: World;
  const read = new Map<string, ReadonlyMap<string, string>[]>();
  const readAll = async () => {
    for (const account of READERS) {
      const answers = await everythingReadBy(without.app, account, without.ground);
      read.set(account, [...(read.get(account) ?? []), answers]);
    }
  };
  beforeAll(async () => {
    without = await world();
    await readAll();
    await without.app.advance((2 * DAY) / SECOND);
    await readAll();
    await untilTheMonthIsBound(without);
    await readAll();
  }, 300_000);
  afterAll(() => without.app.close());

  it('no reading operation of the API is left out: each is answered to one of them at least', () => {
    const answered = new Set(
      [...read.values()]
        .flat()
        .flatMap((answers) =>
          [...answers].flatMap(([question, answer]) => (answer.startsWith('200') ? [question.split(' ')[0]] : [])),
        ),
    );
    const silent = READINGS.map(({ operation }) => operation).filter((operation) => !answered.has(operation));
    // A resident's own, and none of these lives here.
    expect(silent.filter((operation) => !BY_LINK_OR_THE_SAME_FOR_ALL.includes(operation))).toEqual([
      'listServiceRatings',
    ]);
  });

  it.each(SUBJECTS)(
    '$account',
    async (subject) => {
      const there = await world();
      const found: Record<string, string[]> = {};
      const look = async (moment: 0 | 1 | 2) => {
        for (const account of [subject.account, ...subject.alongside]) {
          const before = read.get(account)?.[moment] ?? new Map();
          found[`${account} ${moment}`] = differences(before, await everythingReadBy(there.app, account, there.ground));
        }
      };
      try {
        await complain(there, subject);
        await look(0);
        await there.app.advance((2 * DAY) / SECOND);
        await look(1);
        await untilTheMonthIsBound(there);
        await look(2);
        expect(Object.values(found).flat()).toEqual([]);
      } finally {
        await there.app.close();
      }
    },
    300_000,
  );
});
