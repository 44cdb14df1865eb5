import ExcelJS from 'exceljs';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf, decideLimits } from '../support/communities.js';
import { complaintsIn } from '../support/complaints.js';
import { done } from '../support/job.js';
import { papersIn } from '../support/paper.js';

const COMPLAINANT = { name: '江小川', phone: '17900010001' };
const WHO = /江小川|17900010001/;
const HOUR_SECONDS = 3_600;
const ABSENT = '4503599627370496';

let app: TestApp;
let complaints: ReturnType<typeof complaintsIn>;
let community: string;
beforeAll(async () => {
  app = await startTestApp();
  complaints = complaintsIn(app);
  community = await communityOf(app, 'manager');
}, 120_000);
afterAll(() => app.close());

const reveal = (as: string, id: string, key?: string) =>
  app.call('revealContact', { as, path: { id }, ...(key ? { key } : {}) });
const looks = async (as: string, subjectId?: string) =>
  (
    await done(
      app.call('listLooks', {
        as,
        path: { id: community },
        query: { type: 'contact', limit: 100, ...(subjectId ? { subjectId } : {}) },
      }),
    )
  ).items;
const lookers = async (as: string, id: string) => (await looks(as, id)).map(({ byName }) => byName);
const unnamed = { anonymous: true };

/** Everything the desk reads of it before anybody looked, as raw text. */
async function readBy(as: string, id: string): Promise<string> {
  const path = { id };
  const answers = await Promise.all([
    app.call('getTicket', { as, path }),
    app.call('getTimeline', { as, path }),
    app.call('getComplaint', { as, path }),
    app.call('listTickets', { as, query: { scope: 'desk', limit: 100 } }),
    app.call('listQueue', { as, query: { queue: 'complaints', limit: 100 } }),
    app.call('listCallbacks', { as, query: { limit: 100 } }),
    app.call('listTasks', { as, query: { limit: 100 } }),
    app.call('listMyMessages', { as, query: { limit: 100 } }),
  ]);
  return JSON.stringify(answers.filter(({ status }) => status === 200).map(({ body }) => body));
}

async function exported(id: string): Promise<string> {
  const { rawPayload } = await app.app.inject({
    ...{ method: 'POST', url: '/api/v1/tickets/export', payload: { ticketIds: [id] } },
    headers: { authorization: `Bearer ${await app.tokenOf('receptionist')}` },
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(rawPayload).buffer as never);
  return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
}

describe('CMP-4, F2: of a complaint name and telephone are told by a look that is recorded', () => {
  it.each([
    ['who asked not to be named', unnamed],
    ['who did not', {}],
  ])('CMP-4 the desk reads %s in no answer, until it looks', async (_, asked) => {
    const id = await complaints.make(asked);
    await done(app.call('addNote', { as: 'resident-1', path: { id }, body: { text: '今天也拦了' } }));
    for (const as of ['receptionist', 'cs-supervisor', 'manager']) {
      expect(await readBy(as, id)).not.toMatch(WHO);
      const { contact, reporter, place, actions } = await complaints.jobs.ticketAs(as, id);
      expect({ contact, reporter }).toEqual({ contact: null, reporter: null });
      expect(place).toMatch(/1202/);
      expect(actions).toContain('revealContact');
      expect(await done(reveal(as, id))).toEqual(COMPLAINANT);
    }
    expect(await lookers('cs-supervisor', id)).toEqual(['陈国栋', '周敏', '林晓雯']);
    const { no } = await complaints.jobs.ticketAs('manager', id);
    const [last] = await looks('manager', id);
    expect(last).toMatchObject({ type: 'contact', subjectId: id, subjectName: no, byName: '陈国栋' });
    // Nothing of it stays on the page: the next reader looks for themselves.
    expect(await readBy('receptionist', id)).not.toMatch(WHO);
  });

  it('CMP-4 the resident keeps their own, and whoever is given an order or a call for it can ring without a look', async () => {
    const id = await complaints.make();
    expect((await complaints.jobs.ticketAs('resident-1', id)).contact).toEqual(COMPLAINANT);
    const { id: orderId } = await complaints.jobs.dispatch(id, { department: 'cleaning' });
    await done(complaints.jobs.act('acceptWorkOrder', 'cleaner-1', orderId));
    expect((await complaints.jobs.orderAs('cleaner-1', orderId)).matter).toMatchObject({
      ...{ contactName: COMPLAINANT.name, contactPhone: COMPLAINANT.phone },
    });
    expect((await complaints.jobs.orderAs('receptionist', orderId)).matter).toMatchObject({
      ...{ contactName: null, contactPhone: null },
    });
    const personId = await complaints.personId('engineering-supervisor');
    await done(
      app.call('bookCallBack', { as: 'receptionist', path: { id }, body: { personId, words: '问夜间外卖怎么送' } }),
    );
    expect((await complaints.jobs.ticketAs('engineering-supervisor', id)).contact).toEqual(COMPLAINANT);
  });

  it.each([
    ['guard-1', 404],
    ['security-supervisor', 404],
    ['engineer-1', 404],
    ['cashier', 404],
    ['admin', 404],
    ['resident-2', 404],
    ['receptionist-b', 404],
    ['manager-b', 404],
    ['resident-1', 403],
    ['head-office', 403],
  ])('CMP-4 %s does not look: %d, as if it were not there, and nothing is recorded', async (as, status) => {
    const id = await complaints.make(unnamed);
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds: [], department: 'security' }));
    const before = await looks('manager');
    const answer = await reveal(as, id);
    expect(answer.status).toBe(status);
    if (status === 404) {
      const absent = await reveal(as, ABSENT);
      expect({ ...answer.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
    }
    expect(JSON.stringify(answer.body)).not.toMatch(WHO);
    expect(await looks('manager')).toEqual(before);
  });

  it('CMP-4 a department that looks into it learns the name where nobody asked to stay unnamed, or once it is released', async () => {
    const id = await complaints.make(unnamed);
    await done(
      complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId('guard-1')] }),
    );
    await complaints.jobs.dispatch(id, { department: 'cleaning' });
    expect((await reveal('cleaning-supervisor', id)).status).toBe(403);
    expect((await complaints.jobs.ticketAs('cleaning-supervisor', id)).actions).not.toContain('revealContact');
    await done(complaints.act('releaseComplainant', 'cs-supervisor', id, { told: '电话说过，同意' }));
    expect((await complaints.jobs.ticketAs('cleaning-supervisor', id)).contact).toBeNull();
    expect(await done(reveal('cleaning-supervisor', id))).toEqual(COMPLAINANT);
  });

  it('CMP-4 what is about the manager is looked at by head office, and the manager does not read that anybody did', async () => {
    const id = await complaints.make(unnamed);
    await done(
      complaints.act('nameConcerned', 'cs-supervisor', id, { personIds: [await complaints.personId('manager')] }),
    );
    expect(await done(reveal('head-office', id))).toEqual(COMPLAINANT);
    await done(reveal('cs-supervisor', id));
    expect((await reveal('manager', id)).status).toBe(404);
    expect(await lookers('head-office', id)).toHaveLength(2);
    expect(await looks('manager', id)).toEqual([]);
    expect(JSON.stringify(await looks('manager'))).not.toContain(`"${id}"`);
  });

  it('F2 repeated with its key it is one look, and the answer is kept nowhere', async () => {
    const id = await complaints.make(unnamed);
    const key = 'look-once';
    expect(await done(reveal('receptionist', id, key))).toEqual(COMPLAINANT);
    expect(await done(reveal('receptionist', id, key))).toEqual(COMPLAINANT);
    expect(await lookers('manager', id)).toEqual(['林晓雯']);
    const rows: { answer: string }[] = await app.dataSource.query('SELECT answer FROM idempotency_key');
    expect(JSON.stringify(rows.filter(({ answer }) => answer === '{}'))).not.toBe('[]');
    await done(
      complaints.act('nameConcerned', 'cs-supervisor', id, { personIds: [await complaints.personId('receptionist')] }),
    );
    expect((await reveal('receptionist', id, key)).status).toBe(404);
  });

  it('CMP-4 search, table and paper tell no more than the page', async () => {
    const id = await complaints.make({ ...unnamed, description: '门岗把快递扔在地上' });
    await complaints.jobs.submit();
    await app.advance(5);
    const found = async (q: string) =>
      (await done(app.call('listTickets', { as: 'receptionist', query: { scope: 'desk', q, limit: 100 } }))).items;
    expect((await found('快递扔在地上')).map((ticket) => ticket.id)).toEqual([id]);
    for (const q of [COMPLAINANT.name, COMPLAINANT.phone]) {
      const kinds = (await found(q)).map(({ kind }) => kind);
      expect(kinds).toContain('repair');
      expect(kinds).not.toContain('complaint');
    }
    const { text } = await papersIn(app).read('printRegistration', 'receptionist', id);
    expect(text).toContain('门岗把快递扔在地上');
    expect(text).not.toMatch(WHO);
    expect(await exported(id)).toMatch(/门岗把快递扔在地上/);
    expect(await exported(id)).not.toMatch(WHO);
  });

  it('CMP-4 a complaint that is called about: the list names nobody, and offers the look', async () => {
    const id = await complaints.at('closed');
    const { items } = await done(app.call('listCallbacks', { as: 'receptionist', query: { limit: 100 } }));
    const about = items.find(({ ticket }) => ticket.id === id);
    expect(about?.ticket).toMatchObject({ contactName: null, contactPhone: null, actions: ['revealContact'] });
    expect(await done(reveal('receptionist', id))).toEqual(COMPLAINANT);
  });
});

describe('F2: so many looks in an hour', () => {
  const MOST = 3;
  beforeAll(() => decideLimits(app, 'manager', { contactLooksPerHour: MOST }));

  it('F2 one more than the policy allows is refused in plain words, for this person alone, until an hour is over', async () => {
    await app.advance(HOUR_SECONDS + 1);
    const ids = await Promise.all(Array.from({ length: MOST + 2 }, () => complaints.make(unnamed)));
    const answers = await Promise.all(ids.map((id) => reveal('receptionist', id)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 'looked_too_often' });
    expect(refused?.headers['content-type']).toContain('application/problem+json');
    expect(JSON.stringify(refused?.body)).not.toMatch(WHO);
    expect(JSON.stringify(refused?.body)).toMatch(/这一小时里您看姓名电话的次数已满/);
    const wait = Number(refused?.headers['retry-after']);
    expect(wait).toBeGreaterThan(HOUR_SECONDS - 60);
    const [id = ''] = ids;
    expect((await reveal('cs-supervisor', id)).status).toBe(200);
    // What does not exist for somebody is not counted either: it stays 404.
    expect((await reveal('receptionist', ABSENT)).status).toBe(404);
    await app.advance(wait);
    expect((await reveal('receptionist', id)).status).toBe(200);
  });
});
