import { CHANNELS } from '@youying/shared/domain/ticket/types';
import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { mp4File, wavFile } from '../support/media-files/recordings.js';

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

describe('INT-1 who may say how it came', () => {
  it('INT-1 a resident’s own report came by their phone, whatever they write; staff say how it reached them', async () => {
    const place = { houseId: undefined, place: '大堂' };
    for (const channel of CHANNELS.filter((one) => one !== 'miniapp')) {
      const body = { kind: 'repair', description: '灯不亮', place: '大堂', channel };
      const refused = await app.call('submitTicket', { as: 'resident-1', body });
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'channel', code: 'not_allowed' }] } });
    }
    expect((await recorded('resident-1', { ...place, channel: 'miniapp' })).channel).toBe('miniapp');
    expect((await recorded('engineer-1', { ...place, channel: 'hotline' })).channel).toBe('hotline');
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
      contact: { name: '江小川', phone: '138 **** 1234' },
      media: [{ id: photo }],
    });
    const told = await done(app.call('revealContact', { as: 'cs-supervisor', path: { id } }));
    expect(told).toEqual({ name: '江小川', phone: '13800001234' });
    expect(Date.parse(record.createdAt)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(record.createdAt)).toBeLessThanOrEqual(app.clock.now());
    expect(record.place).not.toBe('');
    const { items } = await done(app.call('getTimeline', { as: 'cs-supervisor', path: { id } }));
    const [first] = items.filter(({ type }) => type === 'ticket_submitted');
    expect(first?.actor).toMatchObject({ id: (await meOf('receptionist')).id, role: 'receptionist' });
  });

  it('INT-3 voice and film belong to it as photographs do; somebody else’s do not', async () => {
    const film = await upload(app, 'receptionist', 'video', mp4File({ tracks: ['vide'] }));
    const voice = await upload(app, 'receptionist', 'voice', wavFile('厨房滴水'));
    const { id } = await recorded('receptionist', { mediaIds: [film, voice] });
    const { media } = await jobs.ticketAs('cs-supervisor', id);
    expect(media.map((one) => [one.id, one.kind])).toEqual([
      [film, 'video'],
      [voice, 'voice'],
    ]);
    const theirs = await upload(app, 'resident-2', 'voice', wavFile('别人的'));
    const body = { kind: 'repair', place: '大堂', description: '灯不亮', mediaIds: [theirs] };
    const refused = await app.call('submitTicket', { as: 'receptionist', body });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ code: 'not_found' }] } });
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

describe('INT-5 what is unclear is asked before it goes on', () => {
  const hints = async (as: string, query: Readonly<Record<string, string>>, language = 'zh-CN') =>
    (await done(app.call('intakeHints', { as, query, headers: { 'accept-language': language } }))).record;

  it('INT-5 names what the words do not tell, and the one question to ask; a complete record asks nothing', async () => {
    expect(await hints('receptionist', { text: '坏了' })).toEqual({
      missing: ['where', 'what', 'when', 'wanted'],
      question: '请问具体在哪个位置？',
    });
    expect((await hints('receptionist', { text: '坏了' }, 'en'))?.question).toBe('Where exactly is it?');
    const houseId = await jobs.houseId('receptionist');
    expect((await hints('receptionist', { text: '坏了', houseId }))?.missing).toEqual(['what', 'when', 'wanted']);
    expect(await hints('receptionist', { text: '厨房水龙头一直滴水，请来修' })).toBeNull();
    expect(await hints('receptionist', {})).toBeNull();
  });
});

describe('ROL-3 whose it is from the first word', () => {
  it('ROL-3 who takes it at the desk owns it at once; what comes by phone is the whole desk’s until somebody takes it', async () => {
    const taken = await recorded('receptionist', { houseId: undefined, place: '大堂' });
    const { id: me } = await meOf('receptionist');
    expect(taken.owner?.id).toBe(me);
    const { id, owner } = await recorded('resident-1', {});
    expect(owner).toBeNull();
    const duties = async (as: string) =>
      (await done(app.call('listTasks', { as, query: { limit: 100 } }))).items.filter(
        ({ ticketId }) => ticketId === id,
      );
    expect((await duties('receptionist')).map(({ kind, assignee }) => [kind, assignee])).toEqual([['register', null]]);
    expect(await duties('engineer-1')).toEqual([]);
    expect((await jobs.register(id)).owner?.id).toBe(me);
    expect((await duties('receptionist')).every(({ assignee }) => assignee?.id === me)).toBe(true);
  });

  it.each(['cleaner-1', 'guard-1', 'contractor-1', 'cashier', 'engineering-supervisor'])(
    'ROL-2 what %s saw is customer service’s, with a duty to register it',
    async (as) => {
      const { id, owner } = await recorded(as, { houseId: undefined, place: '东门', description: '东门地砖松了' });
      expect(owner).toBeNull();
      const { items } = await done(app.call('listTasks', { as: 'receptionist', query: { limit: 100 } }));
      expect(items.filter(({ ticketId }) => ticketId === id).map(({ kind }) => kind)).toContain('register');
      expect((await jobs.register(id)).status).toBe('registered');
    },
  );

  it.each(['admin', 'head-office'])('ROL-2 %s records nothing here', async (as) => {
    const body = { kind: 'repair', place: '东门', description: '东门地砖松了' };
    expect((await app.call('submitTicket', { as, body })).status).toBeGreaterThanOrEqual(400);
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
      expect([ticket.contact?.name, ticket.contact?.phone].every((words) => words?.trim())).toBe(true);
    },
  );
});
