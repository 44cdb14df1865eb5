import type { OperationId } from '@youying/shared/api/operations.gen';
import { alarmsIn } from '../support/alarms.js';
import { decideLimits } from '../support/communities.js';
import { everythingDoneBy } from '../support/everything-done.js';
import { everythingReadBy } from '../support/everything-read.js';
import { done } from '../support/job.js';
import { type Things, thingsIn } from '../support/things.js';
import { type World, world } from '../support/two-worlds.js';

const DESK = ['receptionist', 'cs-supervisor', 'manager'] as const;
const REPORTER = { name: '江小川', phone: '17900010001' };
const ASKER = { name: '周先生', phone: '17900088888' };
const MASKED = '179 **** 0001';
const HOUR_SECONDS = 3_600;
const ABSENT = '4503599627370496';

let there: World;
let things: Things;
let question: string;
let applicant: { readonly id: string; readonly name: string };
/** Every number of somebody who lives here and does not work here, and one that was taken down. */
let numbers: ReadonlySet<string>;

beforeAll(async () => {
  there = await world();
  const { app } = there;
  things = await thingsIn(there);
  const asked = { question: '门禁卡怎么补', askerName: ASKER.name, askerPhone: ASKER.phone };
  question = (await done(app.call('askOpenQuestion', { as: 'receptionist', body: asked }))).id;
  const message = { toPersonId: things.person.engineer, fromName: ASKER.name, fromPhone: ASKER.phone, text: '请回电' };
  await done(app.call('relayMessage', { as: 'receptionist', body: message }));
  const { items } = await done(app.call('listJoinRequests', { as: 'receptionist' }));
  const [waiting] = items;
  applicant = { id: waiting?.id ?? '', name: waiting?.name ?? '' };
  const rows: { phone: string }[] = await app.dataSource.query(
    `SELECT p.phone AS phone FROM person p WHERE p.phone IS NOT NULL
      AND EXISTS (SELECT 1 FROM residency r WHERE r.person_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM staff_grant g WHERE g.person_id = p.id)`,
  );
  numbers = new Set([...rows.map(({ phone }) => phone), ASKER.phone]);
  await app.advance(0);
}, 300_000);
afterAll(() => there.app.close());

const wholeNumbersIn = (answers: ReadonlyMap<string, string>): string[] =>
  [...answers].flatMap(([asked, answer]) =>
    [...answer.matchAll(/\d{11}/g)].some(([digits]) => numbers.has(digits)) ? [asked] : [],
  );

/** What tells a number because it was asked for it, and has written down who did. */
const TELLING = /^reveal(Contact|Member|Applicant|Asker) /;

const looks = async (type: string) => {
  const { community } = there;
  return (await done(there.app.call('listLooks', { as: 'manager', path: community, query: { type, limit: 100 } })))
    .items;
};

interface Telling {
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly type: string;
  readonly subjectId: string;
  readonly told: { readonly name: string; readonly phone: string };
}
const repair = () => things.tickets.registered;
const WAYS: Readonly<Record<string, () => Telling>> = {
  'of a repair': () => ({
    ...{ operation: 'revealContact', path: { id: repair() }, type: 'number', subjectId: repair(), told: REPORTER },
  }),
  'of a household': () => ({
    ...{ operation: 'revealMember', path: { id: things.house, personId: String(things.resident) } },
    ...{ type: 'member', subjectId: String(things.resident), told: REPORTER },
  }),
  'of who asks to be let in': () => ({
    ...{ operation: 'revealApplicant', path: { id: applicant.id }, type: 'applicant', subjectId: applicant.id },
    told: { name: applicant.name, phone: '17900010002' },
  }),
  'of who waits for an answer': () => ({
    ...{ operation: 'revealAsker', path: { id: question }, type: 'asker', subjectId: question, told: ASKER },
  }),
};
const ask = (as: string, { operation, path }: Pick<Telling, 'operation' | 'path'>, key?: string) =>
  there.app.call(operation, { as, path, ...(key ? { key } : {}) });

describe('F2: the desk reads no whole number of a resident', () => {
  it.each(DESK)(
    '%s, in every reading operation of the API',
    async (as) => {
      const { app, ground } = there;
      const read = await everythingReadBy(app, as, ground, { mostIds: 20 });
      expect(wholeNumbersIn(read)).toEqual([]);
      // Not for want of anything to read.
      expect([...read.values()].join('')).toContain(MASKED);
    },
    300_000,
  );

  it('who holds the order and who reported it read it whole: the walk is not blind', async () => {
    const { app, ground, complaints } = there;
    const { order } = await complaints.jobs.orderAt('accepted');
    expect(wholeNumbersIn(await everythingReadBy(app, 'engineer-1', ground))).toContainEqual(
      expect.stringMatching(/^getWorkOrder /),
    );
    expect((await complaints.jobs.orderAs('engineer-1', order.id)).matter.contactPhone).toBe(REPORTER.phone);
    expect((await complaints.jobs.orderAs('receptionist', order.id)).matter.contactPhone).toBe(MASKED);
    expect(wholeNumbersIn(await everythingReadBy(app, 'resident-1', ground))).toContainEqual(
      expect.stringMatching(/^getTicket /),
    );
  });

  it('INT-10 with whom a call is booked, and for whom a message was taken, reads whom to ring', async () => {
    const { app, complaints } = there;
    const id = (await complaints.jobs.submit()).id;
    const body = { personId: await complaints.personId('receptionist'), words: '问几点方便' };
    await done(app.call('bookCallBack', { as: 'cs-supervisor', path: { id }, body }));
    expect((await complaints.jobs.ticketAs('receptionist', id)).contact).toEqual(REPORTER);
    expect((await complaints.jobs.ticketAs('manager', id)).contact).toEqual({ ...REPORTER, phone: MASKED });
    const { items } = await done(app.call('listRelayedMessages', { as: 'engineer-1', query: { scope: 'mine' } }));
    expect(items.map(({ fromPhone }) => fromPhone)).toContain(ASKER.phone);
  });

  it('EMG-1 who raised an alarm: whoever was told can ring at once, the desk by a look', async () => {
    const alarms = alarmsIn(there.app);
    const { id } = await alarms.raised({ place: '7 号楼电梯' }, 'resident-1');
    expect((await alarms.seen('engineering-supervisor', id)).contact?.phone).toBe(REPORTER.phone);
    for (const as of DESK) expect((await alarms.seen(as, id)).contact?.phone).toBe(MASKED);
  });
});

describe('F2: a number is told by a look that is recorded', () => {
  const ways = Object.entries(WAYS);

  it.each(ways)('%s: to each of the desk, and who looked at whose stands in the list', async (_, way) => {
    const telling = way();
    const before = (await looks(telling.type)).length;
    for (const as of DESK) expect(await done(ask(as, telling))).toEqual(telling.told);
    const made = (await looks(telling.type)).slice(0, DESK.length);
    expect(made.map(({ byName }) => byName)).toEqual(['陈国栋', '周敏', '林晓雯']);
    expect(new Set(made.map(({ subjectId }) => subjectId))).toEqual(new Set([telling.subjectId]));
    const { no } = await there.complaints.jobs.ticketAs('manager', repair());
    expect(made[0]?.subjectName).toContain(telling.type === 'number' ? no : telling.told.name);
    expect(await looks(telling.type)).toHaveLength(before + DESK.length);
  });

  it.each(ways)(
    '%s: another community finds nothing, who is not at the desk is told nothing; none is recorded',
    async (_, way) => {
      const telling = way();
      const before = await looks(telling.type);
      for (const as of ['receptionist-b', 'manager-b', 'guard-1', 'cashier', 'head-office', 'admin', 'resident-2']) {
        const answer = await ask(as, telling);
        expect([403, 404]).toContain(answer.status);
        if (as.endsWith('-b')) {
          expect(answer.status).toBe(404);
          const absent = await ask(as, { ...telling, path: { ...telling.path, id: ABSENT } });
          expect({ ...answer.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
        }
        expect(JSON.stringify(answer.body)).not.toContain(telling.told.phone);
      }
      expect(await looks(telling.type)).toEqual(before);
    },
  );

  it('of a household: nobody who lives elsewhere', async () => {
    const stranger = await there.complaints.personId('resident-b');
    const answer = await ask('receptionist', {
      operation: 'revealMember',
      path: { id: things.house, personId: String(stranger) },
    });
    expect(answer.status).toBe(404);
  });

  it('repeated with its key it is one look, and the number is kept with no key', async () => {
    const telling = WAYS['of a household']?.() as Telling;
    const before = (await looks('member')).length;
    for (const _ of [1, 2]) expect(await done(ask('receptionist', telling, 'member-once'))).toEqual(REPORTER);
    expect(await looks('member')).toHaveLength(before + 1);
  });
});

describe('INT-4: the intake chooses whose number it is, and never sends back what it was shown', () => {
  const submit = (body: object) =>
    there.app.call('submitTicket', {
      as: 'receptionist',
      body: { kind: 'repair', description: '水龙头滴水', ...body },
    });
  const told = async (id: string) => done(there.app.call('revealContact', { as: 'receptionist', path: { id } }));

  it('a member of the household by their id: the number on file, and the matter is theirs', async () => {
    const contact = { name: REPORTER.name, personId: things.resident };
    const ticket = await done(submit({ houseId: things.house, contact }));
    expect(ticket.contact).toEqual({ name: REPORTER.name, phone: MASKED });
    expect(ticket.reporter).toMatchObject({ id: things.resident, phone: MASKED });
    expect(await told(ticket.id)).toEqual(REPORTER);
  });

  it('REG-7 as of another matter', async () => {
    const contact = { name: REPORTER.name, ticketId: repair() };
    const ticket = await done(submit({ houseId: things.house, linkedTicketId: repair(), contact }));
    expect(await told(ticket.id)).toEqual(REPORTER);
  });

  it('what was typed is kept as it was typed', async () => {
    const ticket = await done(submit({ houseId: things.house, contact: ASKER }));
    expect(ticket.contact).toEqual({ name: ASKER.name, phone: '179 **** 8888' });
    expect(await told(ticket.id)).toEqual(ASKER);
  });

  it.each([
    ['a masked number', { name: '江小川', phone: MASKED }, 'contact.phone', 'bad_format'],
    ['somebody who does not live there', { name: '何静宜', personId: ABSENT }, 'contact.personId', 'not_found'],
    ['a matter that is not there', { name: '江小川', ticketId: ABSENT }, 'contact.ticketId', 'not_found'],
    ['two at once', { name: '江小川', personId: ABSENT, phone: '17900010001' }, 'contact.phone', 'not_allowed'],
  ])('%s is refused with its field', async (_, contact, field, code) => {
    const { status, body } = await submit({ houseId: things.house, contact });
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ field, code }] } });
  });

  it('CMP-4 not as of a complaint: it would be told without a look', async () => {
    const contact = { name: '业户', ticketId: things.tickets.complaint };
    const { body } = await submit({ houseId: things.house, contact });
    expect(body).toMatchObject({ errors: [{ field: 'contact.ticketId', code: 'not_found' }] });
  });

  it('by their id or a matter nobody gets a number but the desk', async () => {
    for (const contact of [
      { name: '江小川', personId: things.resident },
      { name: '江小川', ticketId: repair() },
    ]) {
      const body = { kind: 'repair', description: '灯不亮', place: '大堂', contact };
      for (const as of ['engineer-1', 'resident-2']) {
        expect(await there.app.call('submitTicket', { as, body })).toMatchObject({ status: 400 });
      }
    }
  });

  it('HOT-5 who waits for an answer, likewise', async () => {
    const body = { question: '几点开门', askerName: REPORTER.name, houseId: things.house };
    const asked = (more: object) =>
      there.app.call('askOpenQuestion', { as: 'receptionist', body: { ...body, ...more } });
    const { id, askerPhone } = await done(asked({ askerId: things.resident }));
    expect(askerPhone).toBe(MASKED);
    expect(await done(ask('receptionist', { operation: 'revealAsker', path: { id } }))).toEqual(REPORTER);
    for (const [more, field] of [
      [{ askerPhone: MASKED }, 'askerPhone'],
      [{ askerId: ABSENT }, 'askerId'],
    ] as const) {
      expect(await asked(more)).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    }
    const relayed = { toPersonId: things.person.engineer, fromName: '江小川', fromPhone: MASKED, text: '请回电' };
    const refused = await there.app.call('relayMessage', { as: 'receptionist', body: relayed });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'fromPhone' }] } });
  });

  it('a whole number finds the matter and the caller, who are shown masked', async () => {
    const { items } = await done(
      there.app.call('listTickets', { as: 'manager', query: { scope: 'desk', q: REPORTER.phone, limit: 100 } }),
    );
    expect(items.map(({ id }) => id)).toContain(repair());
    expect(new Set(items.map(({ contact }) => contact?.phone))).toEqual(new Set([MASKED]));
    const houses = async (as: string, q: string) =>
      (await done(there.app.call('listHouses', { as, query: { q } }))).items;
    expect(await houses('receptionist', '179-0001 0001')).toMatchObject([
      { id: things.house, callerId: things.resident },
    ]);
    expect((await houses('receptionist', '0001')).map(({ callerId }) => callerId)).not.toContain(things.resident);
    expect((await houses('resident-1', REPORTER.phone)).map(({ callerId }) => callerId)).not.toContain(things.resident);
  });
});

describe('F2: so many numbers in an hour', () => {
  const MOST = 3;
  const member = () => WAYS['of a household']?.() as Telling;

  it('one more than the policy allows is refused in plain words, whichever way it is asked, until an hour is over', async () => {
    const { app, complaints } = there;
    await decideLimits(app, 'manager', { numberLooksPerHour: MOST, contactLooksPerHour: 1 });
    await app.advance(HOUR_SECONDS + 1);
    app.signInAnew();
    // Who complained is counted by itself: one such look takes none of the others away, nor do they free another.
    const complaint = { operation: 'revealContact', path: { id: await complaints.make() } } as const;
    const complained = async () => (await ask('receptionist', complaint)).status;
    expect([await complained(), await complained()]).toEqual([200, 429]);
    const ways = [...Object.values(WAYS).map((way) => way()), member()];
    const answers = await Promise.all(ways.map((way) => ask('receptionist', way)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 'looked_too_often' });
    expect(JSON.stringify(refused?.body)).toMatch(/次数已满/);
    expect((await ask('cs-supervisor', member())).status).toBe(200);
    // Nobody in a lift waits.
    const { id: alarm } = await alarmsIn(app).raised({ place: '8 号楼电梯' }, 'resident-1');
    const inDanger = { operation: 'revealContact', path: { id: alarm } } as const;
    expect((await ask('receptionist', inDanger)).status).toBe(200);
    expect((await looks('number')).map(({ subjectId }) => subjectId)).toContain(alarm);
    await app.advance(Number(refused?.headers['retry-after']) + 1);
    expect((await ask('receptionist', member())).status).toBe(200);
  }, 240_000);
});

// At the end: it leaves nothing as it was.
describe('F2: no command of the API tells a whole number, on paper or in a workbook either, but by a look', () => {
  it.each(['receptionist', 'manager'])(
    'to the %s',
    async (as) => {
      const told = await everythingDoneBy(there.app, as, things);
      expect(wholeNumbersIn(told).filter((asked) => !TELLING.test(asked))).toEqual([]);
      expect([...told.values()].join('')).toContain(MASKED);
      for (const operation of ['exportTickets', 'printWorkOrder', 'printRegistration'])
        expect([...told].some(([asked, answer]) => asked.startsWith(operation) && answer.startsWith('2'))).toBe(true);
    },
    300_000,
  );
});
