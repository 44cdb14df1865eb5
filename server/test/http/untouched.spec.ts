import { SECOND } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { type Jobs, jobsIn } from '../support/job.js';
import { StillClock, spokenIn } from '../support/still-clock.js';

/** `2026-03-08 14:00`, in Shanghai; `13 09:00`: of February 2026. The Spring Festival is from Sunday 15 to Monday 23; Saturday 14 is worked. */
const february = (text: string): number =>
  Date.parse(`${text.startsWith('20') ? text : `2026-02-${text}`}+08:00`.replace(' ', 'T'));

const EVERYBODY = [
  ['receptionist', '客服'],
  ['cs-supervisor', '客服主管'],
  ['manager', '经理'],
  ['engineer-1', '工程'],
  ['engineering-supervisor', '工程主管'],
  ['cleaner-1', '保洁'],
  ['receptionist-b', '别的小区'],
] as const;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;

async function startAt(moment: string): Promise<void> {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(february(moment)));
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}
afterEach(() => app.close());

const until = (moment: string) => app.advance((february(moment) - app.clock.now()) / SECOND);

/** Who was told what by the clock, in order: `13 09:30 press 接单 → 工程`. */
async function told(ids: readonly string[]): Promise<readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const [account, name] of EVERYBODY) {
    for (const { at, type, title } of await inbox.told(account, ids)) {
      if (!type.startsWith('task_')) continue;
      const line = `${spokenIn(at)} ${type.slice('task_'.length)} ${title}`;
      lines.set(line, [...(lines.get(line) ?? []), name]);
    }
  }
  return [...lines].map(([line, names]) => `${line} → ${names.join('、')}`).sort();
}

test('REG-6 DSP-3 FUP-1 FUP-2: an ordinary day of a repair that nobody touches', async () => {
  await startAt('12 09:00');
  const { id } = await jobs.submit();
  await until('12 09:04');
  await jobs.register(id);
  await until('12 09:07');
  const order = await jobs.dispatch(id);
  await until('12 23:59');
  expect(await told([id, order.id])).toEqual([
    '12 09:03 remind 提醒：登记立项 → 客服',
    '12 09:06 remind 提醒：派工 → 客服',
    '12 09:37 press 督办：接单 → 工程',
    '12 09:42 escalate 上报：接单 → 工程主管',
    '12 10:07 escalate 上报：接单 → 客服、客服主管',
    '12 11:04 remind 提醒：第一次跟进 → 客服',
    '12 11:34 escalate 上报：第一次跟进 → 客服主管',
    '12 17:55 remind 提醒：下班前跟进 → 客服',
    '12 18:00 escalate 上报：下班前跟进 → 客服主管',
  ]);
});

test('REG-6: what nobody so much as registers goes up to the manager', async () => {
  await startAt('12 09:00');
  const { id } = await jobs.submit();
  await until('12 23:59');
  expect(await told([id])).toEqual([
    '12 09:03 remind 提醒：登记立项 → 客服',
    '12 09:33 escalate 上报：登记立项 → 客服主管',
    '12 11:03 escalate 上报：登记立项 → 经理',
  ]);
});

test('DSP-3 FUP-1 FUP-2: on the Friday evening before the festival the clocks of minutes run, the working day is the made-up Saturday', async () => {
  await startAt('13 19:00');
  const { id } = await jobs.submit();
  await until('13 19:01');
  await jobs.register(id);
  const order = await jobs.dispatch(id);
  await until('24 23:59');
  expect(await told([id, order.id])).toEqual([
    '13 19:31 press 督办：接单 → 工程',
    '13 19:36 escalate 上报：接单 → 工程主管',
    '13 20:01 escalate 上报：接单 → 客服、客服主管',
    '13 21:01 remind 提醒：第一次跟进 → 客服',
    '13 21:31 escalate 上报：第一次跟进 → 客服主管',
    '14 17:55 remind 提醒：下班前跟进 → 客服',
    '14 18:00 escalate 上报：下班前跟进 → 客服主管',
  ]);
});

// The clocks of New York (zones.spec.ts) are put on at 15:00 of the one afternoon in Shanghai, and back at 14:00 of the other.
test.each([
  ['2026-03-08', '08'],
  ['2026-11-01', '01'],
])('FUP-1 FUP-2: on %s, when the process zone changes its clocks, nothing comes sooner or later', async (date, day) => {
  await startAt(`${date} 13:30`);
  const { id } = await jobs.submit();
  await jobs.register(id);
  const order = await jobs.dispatch(id);
  await until(`${date} 23:59`);
  expect(await told([id, order.id])).toEqual([
    `${day} 14:00 press 督办：接单 → 工程`,
    `${day} 14:05 escalate 上报：接单 → 工程主管`,
    `${day} 14:30 escalate 上报：接单 → 客服、客服主管`,
    `${day} 15:30 remind 提醒：第一次跟进 → 客服`,
    `${day} 16:00 escalate 上报：第一次跟进 → 客服主管`,
    `${day} 17:55 remind 提醒：下班前跟进 → 客服`,
    `${day} 18:00 escalate 上报：下班前跟进 → 客服主管`,
  ]);
});

test('FUP-1 FUP-2: one note of the desk keeps the first follow-up quiet, a second one the other', async () => {
  await startAt('12 09:00');
  const { id } = await jobs.submit();
  await jobs.register(id);
  const order = await jobs.dispatch(id);
  const follow = (text: string) => jobs.actOnTicket('addNote', 'receptionist', id, { text, visibility: 'internal' });
  await until('12 10:30');
  await follow('已催工程部');
  await until('12 17:00');
  await follow('约了明早');
  await until('12 23:59');
  const followUps = (await told([id, order.id])).filter((line) => line.includes('跟进'));
  expect(followUps).toEqual([]);
});
