import { OPERATIONS, type OperationId } from '@youying/shared/api/operations.gen';
import { ALL_QUEUES } from '@youying/shared/domain/queues';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaintsIn } from '../support/complaints.js';
import { upload } from '../support/images.js';
import { done } from '../support/job.js';
import { liveAs, settled } from '../support/live.js';

let made = 0;
/** Words that stand in this complaint and nowhere else. */
function ownWords(): string {
  made += 1;
  return `夜里外卖被拦在东门第${made}回`;
}

let app: TestApp;
let complaints: ReturnType<typeof complaintsIn>;
beforeAll(async () => {
  app = await startTestApp();
  await app.app.listen(0, '127.0.0.1');
  complaints = complaintsIn(app);
}, 120_000);
afterAll(() => app.close());

const GETS = Object.entries(OPERATIONS)
  .filter(([, { method }]) => method === 'GET')
  .map(([id, { path }]) => ({ id: id as OperationId, path }));

interface Traces {
  readonly ids: readonly string[];
  readonly words: readonly RegExp[];
}

const QUERIES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  listTickets: [
    {},
    { scope: 'mine' },
    { scope: 'department' },
    { scope: 'desk' },
    { scope: 'community' },
    { q: '外卖' },
  ],
  listTasks: [{}, { scope: 'mine' }, { scope: 'department' }, { scope: 'overdue' }],
  listWorkOrders: [{}, { scope: 'mine' }, { scope: 'available' }, { scope: 'department' }],
  listCallbacks: [{}, { status: 'open' }, { status: 'done' }],
  listCases: [{}, { q: '外卖' }],
  listQueue: ALL_QUEUES.map((queue) => ({ queue })),
  intakeHints: [{ text: '外卖' }],
  getContactStatistics: [{ from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' }],
};

/** Asked of one matter by its id, which stands in the query. */
const OF_A_TICKET: readonly OperationId[] = ['suggestAssignee'];
const queriesOf = (id: OperationId, ids: readonly string[]) =>
  OF_A_TICKET.includes(id) ? ids.map((ticketId) => ({ ticketId })) : (QUERIES[id] ?? [{}]);

/** Every reading operation of the API as this person, with every id of the complaint where an id goes. */
async function tracesFor(as: string, { ids, words }: Traces): Promise<string[]> {
  const found: string[] = [];
  const look = async (id: OperationId, options: object, place: string): Promise<void> => {
    const answer = await app.call(id, { as, ...options });
    // What was asked for is no trace: an id in the path comes back in none of the answers that say "not found".
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? '');
    if (words.some((word) => word.test(text)) || ids.some((one) => text.includes(`"${one}"`))) {
      found.push(`${id} ${place}`);
    }
  };
  for (const { id, path } of GETS) {
    if (path.includes('{')) {
      for (const one of ids) {
        const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
        await look(id, { path: Object.fromEntries(names.map((name) => [name, one])) }, one);
      }
    } else {
      for (const query of queriesOf(id, ids)) await look(id, { query: { ...query } }, JSON.stringify(query));
    }
  }
  return found;
}

/** A complaint with everything that hangs on a ticket: photo, order, tasks, messages; then it is said whom it is about. */
async function complaintAbout(named: object, by = 'receptionist') {
  const mediaId = await upload(app, 'resident-1', 'ticket_photo');
  const words = ownWords();
  const id = await complaints.make({ description: words, mediaIds: [mediaId] });
  const order = await complaints.jobs.dispatch(id, { department: 'security' });
  const linked = await complaints.jobs.submit({
    resident: 'resident-1',
    report: { linkedTicketId: id, description: '门禁也坏了' },
  });
  const { no } = await done(app.call('getTicket', { as: 'manager', path: { id } }));
  await app.advance(1);
  await done(complaints.act('nameConcerned', by, id, named));
  await app.advance(1);
  const ids = [id, order.id, mediaId];
  return { id, order, mediaId, linked, traces: { ids, words: [new RegExp(`${words}|${no}`)] } };
}

describe('CMP-4 whom a complaint is about finds no trace of it, by any reading operation', () => {
  it('an implementer, who had an order for it and messages about it', async () => {
    const { id, order, traces } = await complaintAbout({ personIds: [await complaints.personId('guard-1')] });
    expect(await tracesFor('guard-1', traces)).toEqual([]);
    // The same walk finds it for those who may see it: it is not blind.
    expect((await tracesFor('cs-supervisor', traces)).length).toBeGreaterThan(5);
    expect(await tracesFor('security-supervisor', traces)).toContain(`getTicket ${id}`);
    expect((await app.call('getWorkOrder', { as: 'guard-1', path: { id: order.id } })).status).toBe(404);
  });

  it('CMP-6 through all its steps to the case library, by nothing that hangs on it then, and by no live hint', async () => {
    const listener = await liveAs(app, 'guard-1');
    const words = ownWords();
    const id = await complaints.at('closed', { description: words });
    const { callback, no } = await done(app.call('getTicket', { as: 'manager', path: { id } }));
    const rating = { speed: 5, quality: 5, attitude: 5, solved: true, words };
    await done(app.call('rateTicket', { as: 'resident-1', path: { id }, body: rating }));
    const summary = { title: words, happened: '当班用语生硬', handled: '道歉并培训', lesson: '先解释再办' };
    await done(complaints.act('summariseComplaint', 'cs-supervisor', id, summary));
    const { items } = await done(app.call('listCases', { as: 'cs-supervisor', query: { q: words } }));
    await settled(app, ['guard-1', listener]);
    expect(listener.heard).not.toContain(`ticket:${id}`);
    listener.cut();
    const traces = { ids: [id, callback?.id ?? '', items[0]?.id ?? ''], words: [new RegExp(`${words}|${no}`)] };
    expect(await tracesFor('guard-1', traces)).toEqual([]);
    const found = await tracesFor('cs-supervisor', traces);
    expect(found).toContain(`getCase ${items[0]?.id}`);
    expect((await app.call('exportTickets', { as: 'guard-1', body: { ticketIds: [id] } })).status).toBe(403);
  });

  it('a department: its head and its people, their orders fall away', async () => {
    const { order, traces } = await complaintAbout({ personIds: [], department: 'security' });
    expect(await tracesFor('security-supervisor', traces)).toEqual([]);
    expect(await tracesFor('guard-1', traces)).toEqual([]);
    expect((await complaints.jobs.orderAs('manager', order.id)).status).toBe('cancelled');
  });

  it('a head of department takes the department along', async () => {
    const named = { personIds: [await complaints.personId('security-supervisor')] };
    const { traces } = await complaintAbout(named);
    expect(await tracesFor('security-supervisor', traces)).toEqual([]);
    expect(await tracesFor('guard-1', traces)).toEqual([]);
  });

  it('the receptionist who took it: it passes to whoever said so, with its duties and its messages', async () => {
    const { id, traces } = await complaintAbout(
      { personIds: [await complaints.personId('receptionist')] },
      'cs-supervisor',
    );
    expect(await tracesFor('receptionist', traces)).toEqual([]);
    const { owner } = await done(app.call('getTicket', { as: 'cs-supervisor', path: { id } }));
    expect(owner?.id).toBe(await complaints.personId('cs-supervisor'));
    const { items } = await done(app.call('listTasks', { as: 'cs-supervisor', query: { limit: 100 } }));
    expect(items.filter(({ ticketId }) => ticketId === id).map(({ kind }) => kind)).toContain('answer_complaint');
  });

  it('the customer-service supervisor: the manager decides, the whole desk is out', async () => {
    const words = ownWords();
    const id = await complaints.make({ description: words });
    const named = await done(
      app.call('nameConcerned', {
        as: 'receptionist',
        path: { id },
        body: { personIds: [await complaints.personId('cs-supervisor')] },
      }),
    );
    expect(named).toEqual({ level: 'manager', visible: false });
    const traces = { ids: [id], words: [new RegExp(words)] };
    for (const as of ['cs-supervisor', 'receptionist']) {
      expect(await tracesFor(as, traces)).toEqual([]);
    }
    const apology = { words: '抱歉' };
    expect((await done(complaints.act('acknowledgeComplaint', 'manager', id, apology))).level).toBe('manager');
    const { owner } = await done(app.call('getTicket', { as: 'manager', path: { id } }));
    expect(owner?.id).toBe(await complaints.personId('manager'));
  });

  it('the manager: head office decides', async () => {
    const words = ownWords();
    const id = await complaints.make({ description: words });
    await done(complaints.act('acknowledgeComplaint', 'receptionist', id, { words: '抱歉' }));
    await done(
      complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId('manager')] }),
    );
    expect(await tracesFor('manager', { ids: [id], words: [new RegExp(words)] })).toEqual([]);
    const proposed = await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.EFFECTIVE));
    expect(proposed.classification?.decided).toBe(false);
    const { items } = await done(app.call('listTasks', { as: 'head-office', query: { limit: 100 } }));
    expect(items.map(({ kind, ticketId }) => [kind, ticketId])).toContainEqual(['classify_complaint', id]);
    const decided = await done(complaints.act('classifyComplaint', 'head-office', id, complaints.EFFECTIVE));
    expect(decided.classification?.decided).toBe(true);
  });

  it('who complained keeps their own matter; nobody else of the residents sees it', async () => {
    const { id } = await complaintAbout({ personIds: [], department: 'security' });
    expect((await app.call('getTicket', { as: 'resident-1', path: { id } })).status).toBe(200);
    expect((await app.call('getTicket', { as: 'resident-2', path: { id } })).status).toBe(404);
  });

  it('nor does a page get shorter by it, or a count bigger', async () => {
    const before = await complaints.jobs.submit();
    const { linked } = await complaintAbout(
      { personIds: [await complaints.personId('receptionist')] },
      'cs-supervisor',
    );
    const page = (cursor?: string) =>
      done(app.call('listTickets', { as: 'receptionist', query: { limit: 1, ...(cursor ? { cursor } : {}) } }));
    const first = await page();
    expect(first.items.map(({ id }) => id)).toEqual([linked.id]);
    expect((await page(first.nextCursor ?? '')).items.map(({ id }) => id)).toEqual([before.id]);
    const inbox = await done(app.call('listMyMessages', { as: 'receptionist', query: { limit: 100 } }));
    expect(inbox.unread).toBe(inbox.items.filter(({ readAt }) => readAt === null).length);
  });

  it.each(['all', 'unregistered'] as const)('nor does a page of the queue %s get shorter by it', async (queue) => {
    const { id: before } = await complaints.jobs.submit();
    // Not registered: it waits in both queues, in front of what came before.
    const complaint = await complaints.jobs.submit({
      report: { kind: 'complaint', description: ownWords(), categoryId: undefined },
    });
    const named = { personIds: [await complaints.personId('receptionist')] };
    await done(complaints.act('nameConcerned', 'cs-supervisor', complaint.id, named));
    const ids: (string | undefined)[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query: Record<string, string | number> = { queue, limit: 1, ...(cursor ? { cursor } : {}) };
      const page: { items: { ticket: { id: string } | null }[]; nextCursor: string | null } = await done(
        app.call('listQueue', { as: 'receptionist', query }),
      );
      if (page.nextCursor !== null) expect(page.items).toHaveLength(1);
      ids.push(...page.items.map(({ ticket }) => ticket?.id));
      cursor = page.nextCursor;
    }
    expect(ids).toContain(before);
    expect(ids).not.toContain(complaint.id);
  });

  it('no file that is taken out holds it, and no paper of it is printed', async () => {
    const { id, order, linked } = await complaintAbout(
      { personIds: [await complaints.personId('receptionist')] },
      'manager',
    );
    const take = (as: string, ticketIds: readonly string[]) => app.call('exportTickets', { as, body: { ticketIds } });
    const ids = [id, linked.id];
    expect((await take('receptionist', [id])).status).toBe(404);
    expect((await take('cs-supervisor', ids)).status).toBe(200);
    expect((await take('receptionist', ids)).status).toBe(200);
    // What went out is on record: two for who may see it, one for who may not.
    const counted: { ticket_count: number | string }[] = await app.dataSource.query(
      'SELECT ticket_count FROM export_record ORDER BY id DESC LIMIT 2',
    );
    expect(counted.map((row) => Number(row.ticket_count)).toReversed()).toEqual([2, 1]);
    const print = (as: string, operation: 'printRegistration' | 'printWorkOrder', what: string) =>
      app.call(operation, { as, path: { id: what }, body: {} });
    expect((await print('receptionist', 'printRegistration', id)).status).toBe(404);
    expect((await print('receptionist', 'printWorkOrder', order.id)).status).toBe(404);
    expect((await print('manager', 'printRegistration', id)).status).toBeLessThan(300);
  });

  it('the walk is not blind: whoever may see everything is refused no question of it as badly asked', async () => {
    const blind: string[] = [];
    const { id: any } = await complaints.jobs.submit();
    for (const { id } of GETS.filter(({ path }) => !path.includes('{'))) {
      for (const query of queriesOf(id, [any])) {
        if ((await app.call(id, { as: 'manager', query: { ...query } })).status === 400) blind.push(id);
      }
    }
    expect(blind).toEqual([]);
  });

  it('a picture of it opens no more, though the link was given before', async () => {
    const { traces, ...made } = await complaintAbout({ personIds: [] });
    const link = async (as: string) => (await done(app.call('getTicket', { as, path: { id: made.id } }))).media[0]?.url;
    const url = await link('security-supervisor');
    const opened = async () => (await app.app.inject({ method: 'GET', url: url ?? '' })).statusCode;
    expect(await opened()).toBe(200);
    await done(complaints.act('nameConcerned', 'cs-supervisor', made.id, { personIds: [], department: 'security' }));
    expect(await opened()).toBe(404);
    expect(traces.ids).toContain(made.mediaId);
  });

  it('a ticket that was found under it does not tell its id', async () => {
    const { id, linked } = await complaintAbout({ personIds: [await complaints.personId('receptionist')] }, 'manager');
    const seen = await done(app.call('getTicket', { as: 'receptionist', path: { id: linked.id } }));
    expect(seen.linkedTicketId).toBeNull();
    expect((await done(app.call('getTicket', { as: 'manager', path: { id: linked.id } }))).linkedTicketId).toBe(id);
  });
});

describe('CMP-4 nor is it given to them to handle', () => {
  it('no order goes to whom it is about', async () => {
    const id = await complaints.make();
    const guard = await complaints.personId('guard-1');
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds: [guard] }));
    const sent = (body: object) => app.call('dispatchWorkOrder', { as: 'receptionist', path: { id }, body });
    expect(await sent({ department: 'security', task: '去看看', assigneeId: guard })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'assigneeId', code: 'concerned_may_not_handle' }] },
    });
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds: [guard], department: 'security' }));
    expect(await sent({ department: 'security', task: '去看看' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'department', code: 'concerned_may_not_handle' }] },
    });
  });

  it('only the level that decides takes a name back', async () => {
    const id = await complaints.make();
    const guard = await complaints.personId('guard-1');
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds: [guard] }));
    expect(await complaints.act('nameConcerned', 'receptionist', id, { personIds: [] })).toMatchObject({
      status: 409,
      body: { code: 'senior_required' },
    });
    expect((await complaints.act('nameConcerned', 'cs-supervisor', id, { personIds: [] })).status).toBe(200);
  });

  it('somebody who does not work here is nobody', async () => {
    const id = await complaints.make();
    for (const account of ['engineer-b', 'resident-2']) {
      const personIds = [await complaints.personId(account)];
      expect(await complaints.act('nameConcerned', 'receptionist', id, { personIds })).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'personIds.0', code: 'not_found' }] },
      });
    }
  });
});

describe('CMP-4 REG-7 a matter that was found during a complaint about somebody who reads it', () => {
  it('does not say so: in no line of it, in no refusal, in no message', async () => {
    const id = await complaints.make({ description: ownWords() });
    const { no } = await done(app.call('getTicket', { as: 'manager', path: { id } }));
    const repair = await complaints.jobs.register((await complaints.jobs.submit()).id);
    const path = { id: repair.id };
    const link = { ticketId: id, separable: false };
    await done(app.call('linkTicket', { as: 'cs-supervisor', path, body: link }));
    const personIds = [await complaints.personId('receptionist')];
    await app.advance(1);
    await done(complaints.act('nameConcerned', 'cs-supervisor', id, { personIds }));
    const stale = { version: repair.version, priority: 'high', reason: '老人在家' };
    const told = async (as: string) =>
      JSON.stringify([
        (await app.call('getTicket', { as, path })).body,
        (await app.call('getTimeline', { as, path })).body,
        (await app.call('changePriority', { as, path, body: stale })).body,
        (await app.call('listMyMessages', { as, query: { limit: 100 } })).body.items.filter(
          ({ subject }) => subject.id === repair.id,
        ),
      ]);
    const trace = new RegExp(`${no}|ticket_linked|"${id}"`);
    expect(await told('receptionist')).not.toMatch(trace);
    expect(await told('manager')).toMatch(trace);
  });
});

describe('CMP-4 who complained', () => {
  it('is not known to who works on it until the deciding level has told the resident and releases the name', async () => {
    const id = await complaints.make({ anonymous: true });
    await done(
      complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId('cleaner-1')] }),
    );
    const reporter = async () => {
      const { status, body } = await app.call('revealContact', { as: 'cleaning-supervisor', path: { id } });
      return status === 200 ? body.name : status;
    };
    expect(await reporter()).toBe(403);
    expect((await complaints.act('releaseComplainant', 'receptionist', id, { told: '电话说过' })).status).toBe(403);
    expect((await complaints.act('releaseComplainant', 'cs-supervisor', id, {})).status).toBe(400);
    await done(complaints.act('releaseComplainant', 'cs-supervisor', id, { told: '10:20 电话告知，同意' }));
    expect(await reporter()).toBe('江小川');
    await app.advance(1);
    const { items } = await done(app.call('listMyMessages', { as: 'resident-1', query: { limit: 100 } }));
    expect(items.map(({ type }) => type)).toContain('complaint_complainant_released');
  });
});
