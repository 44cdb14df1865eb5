import type { OperationId } from '@youying/shared/api/operations.gen';
import { startTestApp, type TestApp } from '../support/app.js';
import { ACCOUNTS } from '../support/cast.js';
import { done, type Job, type Jobs, jobsIn } from '../support/job.js';

const REPORTER = { name: '江小川', phone: '17900010001' };
const SECRET = '业户上月也投诉过，注意态度';

let app: TestApp;
let jobs: Jobs;
let job: Job & { readonly callbackId: string };
let pool: Job;
let complaintId: string;

beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  job = await jobs.closed();
  await done(jobs.actOnTicket('addNote', 'receptionist', job.ticketId, { text: SECRET, visibility: 'internal' }));
  pool = await jobs.orderAt('dispatched');
  const complaint = await jobs.submit({
    report: { kind: 'complaint', description: '保洁三天没来', categoryId: undefined, anonymous: true },
  });
  complaintId = complaint.id;
  const plan = { category: 'rubbish', department: 'cleaning' };
  await jobs.register(complaintId, plan);
  const { id } = await jobs.dispatch(complaintId, plan);
  await done(jobs.act('acceptWorkOrder', 'cleaner-1', id));
  await done(jobs.actOnTicket('addNote', 'resident-1', complaintId, { text: '今天也没来' }));
}, 120_000);
afterAll(() => app.close());

/** Everything this account can read about matters, as raw text. */
async function everythingFor(as: string, ticketIds: readonly string[]): Promise<string> {
  const answers: unknown[] = [];
  for (const id of ticketIds) {
    for (const operation of ['getTicket', 'getTimeline'] as const) {
      const { status, body } = await app.call(operation, { as, path: { id } });
      if (status === 200) answers.push(body);
    }
  }
  const lists: readonly OperationId[] = [
    'listTickets',
    'listWorkOrders',
    'listTasks',
    'listCallbacks',
    'listMyMessages',
  ];
  for (const operation of lists) {
    const { status, body } = await app.call(operation, { as, query: { limit: 100 } });
    if (status === 200) answers.push(body);
  }
  return JSON.stringify(answers);
}

const all = () => [job.ticketId, pool.ticketId, complaintId];

describe('F2, D4: telephone numbers', () => {
  it.each(['resident-1', 'engineer-1'])(
    '%s, who has to ring or be rung, has the number of who reported',
    async (as) => {
      expect((await jobs.ticketAs(as, job.ticketId)).contact).toEqual(REPORTER);
    },
  );

  it.each(['receptionist', 'cs-supervisor', 'manager'])('%s has it masked, and whole by a look', async (as) => {
    expect((await jobs.ticketAs(as, job.ticketId)).contact).toEqual({ ...REPORTER, phone: '179 **** 0001' });
    expect(await everythingFor(as, all())).not.toMatch(new RegExp(REPORTER.phone));
    expect(await done(app.call('revealContact', { as, path: { id: job.ticketId } }))).toEqual(REPORTER);
  });

  it.each(['engineer-2', 'contractor-1', 'cashier', 'head-office', 'admin', 'resident-2', 'cleaner-1', 'guard-1'])(
    'the raw answers to %s hold no number of a resident',
    async (as) => {
      expect(await everythingFor(as, all())).not.toMatch(new RegExp(REPORTER.phone));
    },
  );

  it('who is in the pool’s department sees the place, and the number only once it is theirs', async () => {
    const { ticketId, order } = await jobs.orderAt('dispatched');
    const before = await jobs.orderAs('engineer-2', order.id);
    expect(before.matter).toMatchObject({ place: expect.stringMatching(/1202/), contactPhone: null });
    const taken = await done(jobs.act('acceptWorkOrder', 'engineer-2', order.id));
    expect(taken.matter.contactPhone).toBe(REPORTER.phone);
    expect((await jobs.ticketAs('engineer-2', ticketId)).contact).toEqual(REPORTER);
    await done(jobs.act('declineWorkOrder', 'engineer-2', order.id, { reason: '有急事' }));
    expect((await jobs.orderAs('engineer-2', order.id)).matter.contactPhone).toBeNull();
  });

  it('another house’s people, colleagues and the till are not rung by way of listStaff either', async () => {
    for (const as of ACCOUNTS) {
      const { status, body } = await app.call('listStaff', { as });
      if (status !== 200) continue;
      const shown = body.items.filter(({ phone }) => phone !== null).length;
      const desk = ['receptionist', 'cs-supervisor', 'manager', 'receptionist-b', 'manager-b'].includes(as);
      if (desk) expect([as, shown]).toEqual([as, body.items.length]);
      if (as === 'admin' || as.startsWith('engineer-1')) expect([as, shown]).toEqual([as, 0]);
    }
  });
});

describe('D4: what staff say among themselves', () => {
  it.each(['receptionist', 'manager', 'engineer-1', 'engineering-supervisor', 'head-office'])(
    '%s reads the internal note',
    async (as) => {
      expect(await everythingFor(as, [job.ticketId])).toContain(SECRET);
    },
  );

  it.each(['resident-1', 'resident-2', 'cashier', 'engineer-2', 'admin', 'receptionist-b'])(
    '%s does not, in no answer',
    async (as) => {
      expect(await everythingFor(as, all())).not.toContain(SECRET);
    },
  );

  it('a resident’s note is public, whatever they ask for', async () => {
    await done(jobs.actOnTicket('addNote', 'resident-1', pool.ticketId, { text: '晚上在家', visibility: 'internal' }));
    const { items } = await done(app.call('getTimeline', { as: 'resident-1', path: { id: pool.ticketId } }));
    expect(items.at(-1)).toMatchObject({ visibility: 'public' });
  });

  it('what close-out lacks is for those who close', async () => {
    expect((await jobs.ticketAs('resident-1', pool.ticketId)).closeRequirements).toEqual([]);
    expect((await jobs.ticketAs('receptionist', pool.ticketId)).closeRequirements).not.toEqual([]);
  });

  it('where somebody arrived is told to the desk alone', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted');
    const location = { latitude: 31.2304164, longitude: 121.4737015 };
    await done(jobs.act('arriveWorkOrder', 'engineer-1', order.id, { location }));
    expect(await everythingFor('resident-1', [ticketId])).not.toContain('31.2304');
  });
});

describe('CMP-4: who complained and asked not to be named', () => {
  it.each(['cleaner-1', 'cleaning-supervisor', 'head-office', 'engineer-1', 'admin', 'resident-2'])(
    'is not named to %s, in no answer',
    async (as) => {
      const { body, status } = await app.call('getTicket', { as, path: { id: complaintId } });
      if (status === 200) expect(body).toMatchObject({ anonymous: true, reporter: null, contact: null });
      const timeline = await app.call('getTimeline', { as, path: { id: complaintId } });
      const told = `${JSON.stringify(body)}${JSON.stringify(timeline.body)}`;
      expect(told).not.toMatch(/江小川|17900010001|1202/);
      const orders = await app.call('listWorkOrders', { as, query: { limit: 100 } });
      if (orders.status === 200) {
        const about = orders.body.items.filter(({ ticketId }) => ticketId === complaintId);
        expect(JSON.stringify(about)).not.toMatch(/江小川|17900010001|1202/);
      }
    },
  );

  it('is known to themselves', async () => {
    const { reporter, contact } = await jobs.ticketAs('resident-1', complaintId);
    expect({ reporter, contact }).toMatchObject({ reporter: { name: REPORTER.name }, contact: REPORTER });
  });

  it.each(['receptionist', 'cs-supervisor', 'manager'])(
    '%s reads the house, and the name by a look that is recorded',
    async (as) => {
      expect(await everythingFor(as, [complaintId])).toMatch(/1202/);
      expect(JSON.stringify(await jobs.ticketAs(as, complaintId))).not.toMatch(/江小川|17900010001/);
      expect(await done(app.call('revealContact', { as, path: { id: complaintId } }))).toEqual(REPORTER);
    },
  );
});
