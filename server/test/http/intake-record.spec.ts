import { CHANNELS } from '@youying/shared/domain/ticket/types';
import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const meOf = async (as: string) => done(app.call('getMe', { as }));
const recorded = (resident: string, report: Readonly<Record<string, unknown>>) => jobs.submit({ resident, report });

describe('INT-1 the channel', () => {
  it.each(CHANNELS)('INT-1 the desk writes down that it came by %s', async (channel) => {
    const { id } = await recorded('receptionist', { channel });
    expect((await jobs.ticketAs('cs-supervisor', id)).channel).toBe(channel);
  });

  it.each([
    ['resident-1', 'miniapp'],
    ['receptionist', 'front_desk'],
    ['engineer-1', 'patrol'],
  ])('INT-1 unsaid, what %s reports came by %s', async (who, channel) => {
    const place = who === 'engineer-1' ? { houseId: undefined, place: '3 号楼大堂' } : {};
    expect((await recorded(who, place)).channel).toBe(channel);
  });

  it('INT-1 a channel that is none is refused, naming the field', async () => {
    const body = { kind: 'repair', place: '大堂', description: '灯不亮', channel: 'telegram' };
    const refused = await app.call('submitTicket', { as: 'receptionist', body });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'channel' }] } });
  });
});

describe('INT-3 what a record holds', () => {
  it('INT-3 time, name, house, phone, kind, words, wished appointment, picture, channel, and who wrote it down', async () => {
    const appointment = {
      from: new Date(app.clock.now() + 3_600_000).toISOString(),
      to: new Date(app.clock.now() + 7_200_000).toISOString(),
    };
    const photo = await upload(app, 'receptionist', 'ticket_photo');
    const houseId = await jobs.houseId('receptionist');
    const before = app.clock.now();
    const { id } = await recorded('receptionist', {
      ...{ houseId, appointment, mediaIds: [photo], channel: 'hotline' },
      description: '昨晚八点起，卫生间顶上滴水，先擦掉又滴，想今天有人来看',
      contact: { name: '江小川', phone: '13800001234' },
    });
    const record = await jobs.ticketAs('cs-supervisor', id);
    expect(record).toMatchObject({
      ...{ kind: 'repair', houseId, appointment, channel: 'hotline' },
      description: '昨晚八点起，卫生间顶上滴水，先擦掉又滴，想今天有人来看',
      contact: { name: '江小川', phone: '13800001234' },
      media: [{ id: photo }],
    });
    expect(Date.parse(record.createdAt)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(record.createdAt)).toBeLessThanOrEqual(app.clock.now());
    expect(record.place).not.toBe('');
    const { items } = await done(app.call('getTimeline', { as: 'cs-supervisor', path: { id } }));
    const [first] = items.filter(({ type }) => type === 'ticket_submitted');
    expect(first?.actor).toMatchObject({ id: (await meOf('receptionist')).id, role: 'receptionist' });
  });

  it('INT-3 a public place stands in words where there is no house; neither is refused, naming the field', async () => {
    const { id } = await recorded('receptionist', { houseId: undefined, place: '北门岗亭旁' });
    expect(await jobs.ticketAs('cs-supervisor', id)).toMatchObject({ houseId: null, place: '北门岗亭旁' });
    const nowhere = { kind: 'repair', description: '灯不亮' };
    const refused = await app.call('submitTicket', { as: 'receptionist', body: nowhere });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'houseId' }] } });
  });

  it.each([
    ['kind', { kind: undefined }],
    ['description', { description: '' }],
  ])('INT-3 without %s it is no record', async (field, change) => {
    const body = { kind: 'repair', place: '大堂', description: '灯不亮', ...change };
    const refused = await app.call('submitTicket', { as: 'receptionist', body });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });
});

describe('REG-1 what is registered', () => {
  const report = { place: '东门', houseId: undefined, description: '东门岗亭的灯不亮' };
  const occasions: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    ['somebody must go there', 'resident-1', {}],
    ['a member of staff found it', 'cleaner-1', report],
    ['a leader found it', 'manager', report],
    ['a question needs an answer later', 'resident-1', { kind: 'consultation', description: '装修押金什么时候退' }],
    ['it is urgent', 'receptionist', { ...report, description: '东门岗亭漏电，有人触电' }],
    ['it is not ours, and help is wanted', 'resident-1', { kind: 'help', description: '邻居家漏水，想请你们去说说' }],
  ];

  it.each(occasions)(
    'REG-1 REG-4 REG-5 %s: number, time, owner, and a next step that is due',
    async (_, who, change) => {
      const before = app.clock.now();
      const { id } = await recorded(who, change);
      const { status, priority } = await jobs.ticketAs('cs-supervisor', id);
      // An emergency by its category registers itself (CLS-2).
      if (status === 'submitted') await jobs.register(id, { category: 'pipe', priority });
      const ticket = await jobs.ticketAs('cs-supervisor', id);
      expect(ticket.no).toMatch(/\d{8}-\d{4}$/);
      expect(ticket.owner).not.toBeNull();
      expect(Date.parse(ticket.registeredAt ?? '')).toBeGreaterThanOrEqual(before);
      expect(Date.parse(ticket.nextTask?.dueAt ?? '')).toBeGreaterThan(before);
      expect([ticket.place, ticket.description].every((words) => words !== '')).toBe(true);
    },
  );
});
