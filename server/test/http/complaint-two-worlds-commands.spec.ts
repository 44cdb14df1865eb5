import { OPERATIONS, type OperationId } from '@youying/shared/api/operations.gen';
import { SIMULATOR_TEMPLATE_BOOK } from '../../src/wechat/templates/simulator-template-book.js';
import { alarmsIn } from '../support/alarms.js';
import { alike } from '../support/alike.js';
import {
  COMMAND_IDS,
  everythingDoneBy,
  type Hidden,
  LEFT_OUT,
  whatTellsHiddenFromAbsent,
} from '../support/everything-done.js';
import { done } from '../support/job.js';
import { type Listener, liveAs, settled } from '../support/live.js';
import { type Things, thingsIn } from '../support/things.js';
import {
  differences,
  type Named,
  NEAR_THE_END,
  name,
  pursue,
  SUBJECTS,
  untilTheMonthIsOver,
  type World,
  world,
} from '../support/two-worlds.js';

/** So many cards may be sent of each kind: more than any of them gets. */
const RIGHTS = 20;

interface Prepared extends World {
  readonly things: Things;
}

async function prepared(readers: readonly string[]): Promise<Prepared> {
  const there = await world(NEAR_THE_END);
  open.push(there);
  await there.app.app.listen(0, '127.0.0.1');
  const accepted = Object.fromEntries(Object.keys(SIMULATOR_TEMPLATE_BOOK.subscribe).map((key) => [key, 'accept']));
  for (const as of readers) {
    for (let nth = 0; nth < RIGHTS; nth += 1)
      await done(there.app.call('recordSubscription', { as, body: { results: accepted } }));
  }
  const things = await thingsIn(there);
  await there.app.advance(0);
  return { ...there, things };
}

/** Ids of everything that hangs on these complaints, by the words with which paths name it. */
async function idsOf({ app }: World, named: Named): Promise<Hidden> {
  const tickets = Object.values(named);
  const of = async (table: string): Promise<string[]> => {
    const rows = await app.dataSource.query(
      `SELECT id FROM ${table} WHERE ticket_id IN (${tickets.map(() => '?').join(', ')})`,
      tickets.map(Number),
    );
    return rows.map(({ id }: { id: unknown }) => String(id));
  };
  return {
    ...{ tickets, alarms: tickets },
    ...{ 'work-orders': await of('work_order'), callbacks: await of('callback'), tasks: await of('task') },
    ...{ samples: await of('quality_sample'), ratings: await of('service_rating') },
  };
}

/** What reached their phone, their inbox and their list of duties. */
async function reached({ app }: World, as: string): Promise<ReadonlyMap<string, string>> {
  const lists = {
    cards: (await done(app.call('demoWechatMessages', { as, query: { account: as } }))).items,
    inbox: (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items,
    duties: (await done(app.call('listTasks', { as, query: { limit: 100 } }))).items,
  };
  return new Map(
    Object.entries(lists).flatMap(([list, items]) =>
      items
        .map((item) => JSON.stringify(item, alike))
        .toSorted()
        .map((text, index) => [`${list} ${index}`, text] as const),
    ),
  );
}

/**
 * Everything the line said that is no sign of life, without the places in the stream, each once: several letters to one
 * inbox are one hint or several, as the relay finds them.
 */
const said = ({ frames }: Listener): string => {
  const heard = frames.flatMap((frame) => {
    if (frame.type === 'hints') return frame.hints.map((hint) => JSON.stringify(hint, alike));
    return frame.type === 'present' ? [JSON.stringify(frame, alike)] : [];
  });
  return [...new Set(heard)].toSorted().join(' ');
};

/** Letters about these complaints to this person, shown to them or not: each would ring. */
async function lettersAbout({ app }: World, named: Named, as: string): Promise<number> {
  const tickets = Object.values(named);
  const me = await done(app.call('getMe', { as }));
  const [{ n } = { n: 0 }] = await app.dataSource.query(
    `SELECT COUNT(*) AS n FROM message WHERE person_id = ? AND ticket_id IN (${tickets.map(() => '?').join(', ')})`,
    [me.id, ...tickets].map(Number),
  );
  return Number(n);
}

const listening = async ({ app }: World, readers: readonly string[]) =>
  new Map(await Promise.all(readers.map(async (as) => [as, await liveAs(app, as)] as const)));

const answered = new Set<string>();

const open: World[] = [];
afterEach(async () => {
  for (const { app } of open.splice(0)) await app.close();
});

it('CMP-4 every command of the API stands in the table of what is asked, or among those that tell of nobody’s matter', () => {
  const writing = (Object.keys(OPERATIONS) as OperationId[]).filter((id) => OPERATIONS[id].method !== 'GET');
  expect([...COMMAND_IDS, ...LEFT_OUT].toSorted()).toEqual(writing.toSorted());
});

describe('CMP-4 whoever is complained about is answered, told and sent the same as in a world without the complaint, whatever they do', () => {
  it.each(SUBJECTS)(
    '$account',
    async (subject) => {
      const readers = [subject.account, ...subject.alongside];
      const without = await prepared(readers);
      const there = await prepared(readers);
      const named = await name(there, subject);
      await there.app.advance(0);
      const lines = [await listening(without, readers), await listening(there, readers)] as const;
      const before = await Promise.all(readers.map((as) => lettersAbout(there, named, as)));
      await pursue(there, subject, named);
      for (const [index, one] of [without, there].entries()) {
        await one.app.advance(0);
        await settled(one.app, ...(lines[index] ?? []));
      }
      const found: string[] = [];
      for (const [index, as] of readers.entries()) {
        const letters = (await lettersAbout(there, named, as)) - (before[index] ?? 0);
        if (letters > 0) found.push(`${as}: ${letters} letters about what they may not know`);
        const [quiet, told] = lines.map((line) => line.get(as)) as [Listener, Listener];
        found.push(...differences(new Map([[`${as} hears`, said(quiet)]]), new Map([[`${as} hears`, said(told)]])));
        quiet.cut();
        told.cut();
        found.push(...(await whatTellsHiddenFromAbsent(there.app, as, there.things, await idsOf(there, named))));
      }
      const act = async () => {
        for (const as of readers) {
          const one = await everythingDoneBy(without.app, as, without.things);
          for (const [asked, answer] of one) if (answer.startsWith('2')) answered.add(asked.split(' ')[0] ?? '');
          found.push(...differences(one, await everythingDoneBy(there.app, as, there.things)));
        }
      };
      await act();
      for (const one of [without, there]) {
        // An alarm that goes on presses every few minutes, all month.
        await alarmsIn(one.app).endAll();
        const month = new Date(one.app.clock.now()).toISOString().slice(0, 'YYYY-MM'.length);
        await untilTheMonthIsOver(one);
        // There is something to comment on, where they have not written it themselves.
        const summary = { as: 'cs-supervisor', path: { ...one.community, month }, body: { text: '都回访了' } };
        await one.app.call('writeCallbackSummary', summary);
      }
      await act();
      for (const one of [without, there]) await one.app.advance(0);
      for (const as of readers) found.push(...differences(await reached(without, as), await reached(there, as)));
      expect(found).toEqual([]);
    },
    600_000,
  );

  /** What takes more days, a night or a second colleague than there are in these worlds; asked, where there is something to ask. */
  const NEVER_READY: readonly string[] = [
    ...['acceptReply', 'answerQualityAppeal', 'answerShiftSwap', 'appealQualitySample', 'askLookOver'],
    ...['askShiftSwap', 'confirmHandover', 'decideShiftSwap', 'decideStuckComplaint', 'reviewAgent', 'reviewRating'],
    ...['scoreQualitySample', 'signWorkOrder', 'withdrawShiftSwap', 'writeRectificationReport'],
  ];

  it('no command of the table is given in vain: each is done for one of them at least', () => {
    expect(COMMAND_IDS.filter((operation) => !answered.has(operation)).toSorted()).toEqual(NEVER_READY);
  });
});
