import { CLOSE_CODES } from '@youying/shared/domain/live/frames';
import { StaffGrant } from '../../src/identity/person.entity.js';
import { SessionStore } from '../../src/identity/public/session-store.js';
import { Session } from '../../src/identity/session.entity.js';
import { hashToken } from '../../src/identity/tokens.js';
import { LIVE_POLICY } from '../../src/live/policy.js';
import { Database } from '../../src/platform/database/database.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { recordHint } from '../../src/platform/hints/record-hint.js';
import { type Answer, startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { complaintsIn } from '../support/complaints.js';
import { done, jobsIn } from '../support/job.js';
import { addressOf, listenTo, liveAs, settled } from '../support/live.js';

const CONTRACTOR = '何永康';

let app: TestApp;
let jobs: ReturnType<typeof jobsIn>;
let database: Database;
beforeAll(async () => {
  app = await startTestApp();
  await app.app.listen(0, '127.0.0.1');
  jobs = jobsIn(app);
  database = app.app.get(Database);
}, 120_000);
afterAll(() => app.close());

/** Until whatever was committed so far has its place in the stream: who comes back then catches up with all of it. */
async function everythingPlaced(): Promise<void> {
  const witness = await liveAs(app, 'manager');
  await settled(app, ['manager', witness]);
  witness.cut();
}

const tickets = (heard: readonly string[]) => heard.filter((subject) => subject.startsWith('ticket:'));

describe('who hears that something changed', () => {
  it('who may see the matter; not another household, not another community', async () => {
    const may = ['resident-1', 'receptionist', 'cs-supervisor', 'manager', 'head-office'];
    const mayNot = ['resident-2', 'resident-b', 'receptionist-b', 'manager-b', 'cashier'];
    const listeners = await Promise.all(
      [...may, ...mayNot].map(async (account) => [account, await liveAs(app, account)] as const),
    );
    const { id } = await jobs.submit();
    await settled(app, ...listeners);
    const heard = listeners.filter(([, { heard }]) => heard.includes(`ticket:${id}`)).map(([account]) => account);
    expect(heard).toEqual(may);
    for (const [account, listener] of listeners.filter(([name]) => mayNot.includes(name))) {
      expect([account, tickets(listener.heard)]).toEqual([account, []]);
      listener.cut();
    }
  });

  it('a hint carries subject, version and kind, and no word of what happened', async () => {
    const desk = await liveAs(app, 'receptionist');
    const { id } = await jobs.submit({ report: { description: '水管爆了，快来人' } });
    const { version } = await jobs.ticketAs('receptionist', id);
    await desk.hears(`ticket:${id}`);
    const { hints } = await desk.until('hints', (frame) => frame.hints.some(({ subject }) => subject.id === id));
    expect(hints.find(({ subject }) => subject.id === id)).toEqual({
      ...{ subject: { type: 'ticket', id }, version, kind: 'changed' },
    });
    expect(JSON.stringify(desk.frames)).not.toContain('水管');
  });

  it('what one change wrote keeps its order in the stream', async () => {
    const ids = [1, 2, 3, 4, 5];
    await database.transact(async (work) => {
      for (const id of ids) recordHint(work, { communityId: 1, type: 'ticket', id, version: id });
    });
    await everythingPlaced();
    const rows = await database.read.rows<{ position: unknown }>(
      "SELECT position FROM hint_row WHERE subject_type = 'ticket' AND subject_id <= 5 ORDER BY subject_id",
      [],
    );
    const positions = rows.map(({ position }) => Number(position));
    expect(positions).toHaveLength(ids.length);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it('a duty that somebody ends is a matter of the staff: whoever lives there hears nothing of it', async () => {
    const { id } = await jobs.submit();
    await jobs.register(id);
    // Else what happened before comes in the same frame, where the two are told as one.
    await everythingPlaced();
    const listeners = await Promise.all(
      ['receptionist', 'resident-1'].map(async (account) => [account, await liveAs(app, account)] as const),
    );
    const { items } = await done(app.call('listTasks', { as: 'receptionist', query: { limit: 100 } }));
    const task = items.find(({ ticketId, actions }) => ticketId === id && actions.includes('completeTask'));
    await done(app.call('completeTask', { as: 'receptionist', path: { id: task?.id ?? '' }, body: {} }));
    await settled(app, ...listeners);
    const heard = listeners.filter(([, { frames }]) =>
      frames.some(
        (frame) => frame.type === 'hints' && frame.hints.some((hint) => hint.kind === 'duty' && hint.subject.id === id),
      ),
    );
    expect(heard.map(([account]) => account)).toEqual(['receptionist']);
    for (const [, listener] of listeners) listener.cut();
  });

  it('what did not commit is not hinted', async () => {
    const desk = await liveAs(app, 'receptionist');
    const { ticketId, order } = await jobs.orderAt('accepted');
    // What the workers make of it, a call that somebody owes for instance, is a change as well.
    await app.advance(0);
    await settled(app, ['receptionist', desk]);
    const before = desk.heard.length;
    expect((await jobs.act('acceptWorkOrder', 'engineer-2', order.id)).status).toBe(409);
    await settled(app, ['receptionist', desk]);
    expect(desk.heard.slice(before)).not.toContain(`ticket:${ticketId}`);
  });

  it('whoever had it in a list and has not any more hears that a list is shorter, and no number', async () => {
    const { id } = await jobs.submit({ resident: 'resident-2', category: 'lift_fault' });
    await jobs.register(id, { category: 'lift_fault' });
    const order = await jobs.dispatch(id, {}, await jobs.staffId(CONTRACTOR));
    const contractor = await liveAs(app, 'contractor-1');
    await settled(app, ['contractor-1', contractor]);
    const before = contractor.heard.length;
    await done(jobs.act('declineWorkOrder', 'contractor-1', order.id, { reason: '没有这种配件' }));
    expect((await app.call('getTicket', { as: 'contractor-1', path: { id } })).status).toBe(404);
    await contractor.hears('lists:0');
    expect(tickets(contractor.heard.slice(before))).toEqual([]);
  });

  it('settings and roster: staff of this community; not residents, not another community', async () => {
    const listeners = await Promise.all(
      ['cs-supervisor', 'receptionist', 'resident-1', 'receptionist-b'].map(
        async (account) => [account, await liveAs(app, account)] as const,
      ),
    );
    const communityId = await communityOf(app, 'manager');
    await done(
      app.call('changePolicies', {
        as: 'cs-supervisor',
        path: { id: communityId },
        body: { changes: [{ key: 'acceptWithinMinutes', value: 25 }], reason: '试一试' },
      }),
    );
    await settled(app, ...listeners);
    const heard = listeners.filter(([, one]) => one.heard.includes(`settings:${communityId}`)).map(([name]) => name);
    expect(heard).toEqual(['cs-supervisor', 'receptionist']);
  });

  it('what a community keeps, each by its own name: outages, knowledge, places, households, handovers, quality', async () => {
    const accounts = ['receptionist', 'manager', 'resident-1', 'receptionist-b', 'manager-b'];
    const listeners = await Promise.all(
      accounts.map(async (account) => [account, await liveAs(app, account)] as const),
    );
    const communityId = await communityOf(app, 'manager');
    const { id: me } = await done(app.call('getMe', { as: 'receptionist' }));
    const { id: takerId } = await done(app.call('getMe', { as: 'cs-supervisor' }));
    const houses = await done(app.call('listHouses', { as: 'resident-1' }));
    const path = { id: communityId };
    const outage = { kind: 'water', whole: true, places: [], cause: '更换水泵', callerWords: '两小时后来水' };
    const expectedEndAt = new Date(app.clock.now() + 7_200_000).toISOString();
    const heldAt = new Date(app.clock.now() - 1_000).toISOString();
    const training = { kind: 'course', title: '案例讲评', heldAt, results: [{ personId: me }] };
    const article = { kind: 'article', category: '停车', title: '月卡', text: '到前台办' };
    const acts = {
      outages: () => app.call('announceOutage', { as: 'receptionist', body: { ...outage, expectedEndAt } }),
      knowledge: () => app.call('writeKnowledge', { as: 'cs-supervisor', body: article }),
      places: () =>
        app.call('addPlaces', {
          as: 'receptionist',
          path,
          body: { places: [{ kind: 'place', name: '听得到的地方' }] },
        }),
      households: () =>
        app.call('tagHousehold', {
          as: 'receptionist',
          path: { id: houses.items[0]?.id ?? '' },
          body: { tag: 'frail' },
        }),
      handovers: () => app.call('giveHandover', { as: 'receptionist', body: { takerId, notes: '' } }),
      quality: () => app.call('recordTraining', { as: 'cs-supervisor', body: training }),
    };
    for (const [subject, act] of Object.entries(acts)) {
      await settled(app, ...listeners);
      const before = listeners.map(([, { heard }]) => heard.length);
      await done(act() as Promise<Answer>);
      await settled(app, ...listeners);
      const hearing = listeners.filter(([, { heard }], index) =>
        heard.slice(before[index]).includes(`${subject}:${communityId}`),
      );
      expect([subject, hearing.map(([account]) => account)]).toEqual([subject, ['receptionist', 'manager']]);
    }
  });
});

describe('CMP-4 the fence', () => {
  it('whom a complaint is about hears nothing of it from the moment it is said, others who may see it do', async () => {
    const complaints = complaintsIn(app);
    const id = await complaints.make();
    await complaints.jobs.dispatch(id, { department: 'security' }, (await complaints.personId('guard-1')) ?? undefined);
    const guard = await liveAs(app, 'guard-1');
    const supervisor = await liveAs(app, 'security-supervisor');
    await settled(app, ['guard-1', guard], ['security-supervisor', supervisor]);
    const before = guard.heard.length;
    await done(
      complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId('guard-1')] }),
    );
    await done(complaints.act('acknowledgeComplaint', 'receptionist', id, { words: '很抱歉。' }));
    await settled(app, ['guard-1', guard], ['security-supervisor', supervisor]);
    const { id: guardId } = (await app.call('getMe', { as: 'guard-1' })).body;
    expect([...new Set(guard.heard.slice(before))]).toEqual([`inbox:${guardId}`]);
    expect(supervisor.heard).toContain(`ticket:${id}`);
  });

  it('neither when they come back and ask for what they missed, though it was not said yet when it happened', async () => {
    const complaints = complaintsIn(app);
    const guard = await liveAs(app, 'guard-1');
    const supervisor = await liveAs(app, 'security-supervisor');
    await settled(app, ['guard-1', guard], ['security-supervisor', supervisor]);
    const position = guard.position();
    for (const one of [guard, supervisor]) one.cut();
    const id = await complaints.make();
    await complaints.jobs.dispatch(id, { department: 'security' }, (await complaints.personId('guard-1')) ?? undefined);
    await done(
      complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId('guard-1')] }),
    );
    await everythingPlaced();
    const back = await liveAs(app, 'guard-1', position);
    expect(tickets(back.heard)).not.toContain(`ticket:${id}`);
    expect(back.heard.some((subject) => subject.startsWith('lists:'))).toBe(false);
    const other = await liveAs(app, 'security-supervisor', position);
    expect(tickets(other.heard)).toContain(`ticket:${id}`);
  });
});

describe('after a cut', () => {
  it('ten minutes later: what was missed, each matter once, and nothing of others', async () => {
    const desk = await liveAs(app, 'receptionist');
    const other = await liveAs(app, 'receptionist-b');
    await settled(app, ['receptionist', desk], ['receptionist-b', other]);
    const position = desk.position();
    for (const one of [desk, other]) one.cut();
    const { id } = await jobs.submit();
    await jobs.register(id);
    await app.advance(600);
    await jobs.dispatch(id);
    await everythingPlaced();
    const back = await liveAs(app, 'receptionist', position);
    expect(back.heard.filter((subject) => subject === `ticket:${id}`)).toHaveLength(1);
    expect(tickets((await liveAs(app, 'receptionist-b', position)).heard)).toEqual([]);
  });

  it('and goes on hearing what is new, nothing twice', async () => {
    const desk = await liveAs(app, 'receptionist');
    await settled(app, ['receptionist', desk]);
    desk.cut();
    const { id } = await jobs.submit();
    const back = await liveAs(app, 'receptionist', desk.position());
    await back.hears(`ticket:${id}`);
    await jobs.register(id);
    await settled(app, ['receptionist', back]);
    expect(back.heard.filter((subject) => subject === `ticket:${id}`).length).toBeGreaterThanOrEqual(2);
    const positions = back.frames.flatMap((frame) => ('position' in frame ? [frame.position] : []));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it('who is new, who comes from the future, who missed too much or what is no longer kept: everything', async () => {
    const desk = await liveAs(app, 'receptionist');
    expect(await desk.until('welcome')).toMatchObject({ missed: 'everything' });
    const far = await liveAs(app, 'receptionist', desk.position() + 1_000);
    expect(await far.until('welcome')).toMatchObject({ missed: 'everything', position: far.position() });
    await database.transact((work) => work.execute('DELETE FROM hint_row WHERE position <= ?', [3]));
    const old = await liveAs(app, 'receptionist', 2);
    expect(await old.until('welcome')).toMatchObject({ missed: 'everything' });
  });
});

describe('D5 a socket lives no longer than what opened it', () => {
  const tokenOf = (account: string): Promise<string> =>
    app.call('demoLogin', { body: { account } }).then(({ body }) => String(body.accessToken));

  async function connect(token: string) {
    const listener = await listenTo(addressOf(app));
    listener.say({ type: 'hello', token, position: null });
    await listener.until('welcome');
    return listener;
  }

  it('a session that ends closes it, another session of the same person stays', async () => {
    const token = await tokenOf('receptionist');
    const [ended, stays] = [await connect(token), await liveAs(app, 'receptionist')];
    const session = await database.read.findOneGlobal(Session, { accessHash: hashToken(token) });
    await app.app.get(SessionStore).end(session?.id ?? 0);
    expect(await ended.closed).toBe(CLOSE_CODES.unauthenticated);
    await settled(app, ['receptionist', stays]);
  });

  it('a role that is taken away closes it, whichever process took it', async () => {
    const listener = await connect(await tokenOf('cleaner-1'));
    const { id } = (await app.call('getMe', { as: 'cleaner-1' })).body;
    const everything = scopeOfEverything('a test takes a role away past the server');
    const [grant] = await database.read.find(StaffGrant, everything, { personId: Number(id), until: null });
    await database.transact(async (work) => work.updateOne(StaffGrant, { id: grant?.id ?? 0 }, { until: work.now }));
    expect(await listener.closed).toBe(CLOSE_CODES.standingChanged);
  });

  it('no token, a wrong one, or anything before the greeting: no word about anything', async () => {
    const wrong = await listenTo(addressOf(app));
    wrong.say({ type: 'hello', token: 'not-a-token-of-anybody-here', position: 0 });
    expect(await wrong.closed).toBe(CLOSE_CODES.unauthenticated);
    const rude = await listenTo(addressOf(app));
    rude.say({ type: 'look', ticketId: '1', doing: 'looking' });
    expect(await rude.closed).toBe(CLOSE_CODES.badFrame);
    expect([...wrong.frames, ...rude.frames]).toEqual([]);
  });
});

describe('what one connection may cost', () => {
  it('a frame that is too long, no JSON, or binary ends it', async () => {
    const say = async (data: string | Buffer) => {
      const listener = await liveAs(app, 'receptionist');
      listener.raw(data);
      return listener.closed;
    };
    expect(await say('x'.repeat(LIVE_POLICY.frameBytes + 1))).toBe(1009);
    expect(await say('{"type":')).toBe(CLOSE_CODES.badFrame);
    expect(await say(Buffer.from('{"type":"leave"}'))).toBe(CLOSE_CODES.badFrame);
  });

  it('more frames than a person makes end it', async () => {
    const listener = await liveAs(app, 'receptionist');
    for (let count = 0; count < LIVE_POLICY.frames; count++) listener.say({ type: 'leave' });
    expect(await listener.closed).toBe(CLOSE_CODES.tooMuch);
  });

  it('any other address is none', async () => {
    await expect(listenTo(`${addressOf(app)}/other`)).rejects.toThrow('404');
  });
});

describe('who else looks at a matter', () => {
  const looksAt = async (account: string, ticketId: string) => {
    const listener = await liveAs(app, account);
    listener.say({ type: 'look', ticketId, doing: 'looking' });
    return listener;
  };
  const sees = (name: string, doing: string) => (frame: { people: readonly { name: string; doing: string }[] }) =>
    frame.people.some((person) => person.name === name && person.doing === doing);

  it('two of the desk see each other, that one writes, and that one has gone', async () => {
    const { id } = await jobs.submit();
    const [a, b] = [await looksAt('receptionist', id), await looksAt('cs-supervisor', id)];
    const names = async (as: string) => String((await app.call('getMe', { as })).body.name);
    await a.until('present', sees(await names('cs-supervisor'), 'looking'));
    await b.until('present', sees(await names('receptionist'), 'looking'));
    b.say({ type: 'look', ticketId: id, doing: 'writing' });
    await a.until('present', sees(await names('cs-supervisor'), 'writing'));
    const before = a.frames.length;
    b.cut();
    await a.until('present', ({ people }) => people.length === 0 && a.frames.length > before);
  });

  it('who may not see the matter shows in nobody’s list and gets none; nor does a resident see who of the staff looks', async () => {
    const { id } = await jobs.submit();
    const desk = await looksAt('receptionist', id);
    const outside = await Promise.all(
      ['receptionist-b', 'resident-1', 'resident-b'].map(async (name) => [name, await looksAt(name, id)] as const),
    );
    await settled(app, ...outside);
    const second = await looksAt('manager', id);
    await second.until('present');
    await desk.until('present', ({ people }) => people.length > 0);
    const shown = desk.frames.flatMap((frame) => (frame.type === 'present' ? frame.people : []));
    expect(new Set(shown.map(({ name }) => name)).size).toBe(1);
    for (const [account, { frames }] of outside) {
      expect([account, frames.filter(({ type }) => type === 'present')]).toEqual([account, []]);
    }
  });

  it('CMP-4 whom a complaint is about cannot look at it, and stops being shown who does', async () => {
    const complaints = complaintsIn(app);
    const id = await complaints.make();
    await complaints.jobs.dispatch(id, { department: 'security' }, (await complaints.personId('guard-1')) ?? undefined);
    const guard = await looksAt('guard-1', id);
    const desk = await looksAt('receptionist', id);
    await desk.until('present', ({ people }) => people.length === 1);
    await guard.until('present', ({ people }) => people.length === 1);
    await done(
      complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId('guard-1')] }),
    );
    await desk.until('present', ({ people }) => people.length === 0 && desk.frames.length > 2);
    const shown = guard.frames.length;
    const boss = await looksAt('cs-supervisor', id);
    await boss.until('present', ({ people }) => people.length === 1);
    await settled(app, ['guard-1', guard]);
    expect(guard.frames.slice(shown).filter(({ type }) => type === 'present')).toEqual([]);
  });
});

it('a server that stops says so with the code for coming back', async () => {
  const own = await startTestApp();
  await own.app.listen(0, '127.0.0.1');
  const listener = await liveAs(own, 'receptionist');
  const [code] = await Promise.all([listener.closed, own.close()]);
  expect(code).toBe(CLOSE_CODES.restart);
}, 120_000);
