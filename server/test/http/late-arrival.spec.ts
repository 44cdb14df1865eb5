import { shanghaiDay } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const MINUTES = 60;

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

/** Accepted, with 到场 due in ten minutes; arrives so many minutes later. */
async function arrives(minutes: number, body: object = {}) {
  const { ticketId, order } = await jobs.orderAt('accepted');
  const due = (await jobs.orderAs('receptionist', order.id)).deadlineAt;
  await app.advance(minutes * MINUTES);
  await done(app.call('arriveWorkOrder', { as: 'engineer-1', path: { id: order.id }, body }));
  return { ticketId, orderId: order.id, due };
}
const lateOf = async (as: string, orderId: string) => (await jobs.orderAs(as, orderId)).late;
const arrival = async (as: string, ticketId: string) =>
  (await done(app.call('getTimeline', { as, path: { id: ticketId } }))).items.find(
    ({ type }) => type === 'order_arrived',
  );

describe('WRK-1 late on site', () => {
  it('says by how much and why to the staff, keeps the due time, and tells the resident nothing of it', async () => {
    const { ticketId, orderId, due } = await arrives(22, { lateReason: '上一单没干完' });
    const late = { dueAt: due, minutes: 12, reason: '上一单没干完' };
    for (const as of ['receptionist', 'cs-supervisor', 'engineer-1']) expect(await lateOf(as, orderId)).toEqual(late);
    expect((await jobs.ticketAs('resident-1', ticketId)).workOrders.map(({ late: told }) => told)).toEqual([null]);
    expect((await arrival('receptionist', ticketId))?.text).toContain('晚 12 分钟：上一单没干完');
    expect((await arrival('resident-1', ticketId))?.text).not.toContain('上一单');
    const day = shanghaiDay(app.clock.now());
    const path = { id: await communityOf(app, 'cs-supervisor'), day };
    const { first } = await done(app.call('getDayRecord', { as: 'cs-supervisor', path }));
    expect(first.filter((row) => row.ticketId === ticketId && row.why === 'arrived_late')).toMatchObject([
      { tag: '到场超时 12 分钟', words: '上一单没干完', needsWay: false },
    ]);
  });

  it('nobody has to say why: it is written that no reason was given', async () => {
    const { ticketId, orderId } = await arrives(15);
    expect(await lateOf('receptionist', orderId)).toMatchObject({ minutes: 5, reason: null });
    expect((await arrival('receptionist', ticketId))?.text).toContain('晚 5 分钟，没写原因');
  });

  it('a reason of who came in time counts for nothing; one without words is none', async () => {
    const { ticketId, orderId } = await arrives(2, { lateReason: '路上耽误了' });
    expect(await lateOf('receptionist', orderId)).toBeNull();
    expect((await arrival('receptionist', ticketId))?.text).not.toContain('路上');
    const { order } = await jobs.orderAt('accepted');
    const blank = await app.call('arriveWorkOrder', {
      ...{ as: 'engineer-1', path: { id: order.id }, body: { lateReason: ' ' } },
    });
    expect(blank.body.errors).toMatchObject([{ field: 'lateReason' }]);
  });
});
