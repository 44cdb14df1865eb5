import assert from 'node:assert/strict';
import { loadProgram } from '../stub/program.mjs';
import { screenOf, until } from '../stub/screen.mjs';
import { createWx } from '../stub/wx.mjs';
import { loggedIn, serverOf, ticket } from './fixtures.mjs';

const REPORT = 'packages/resident/report/index';

async function writeReport(root, routes, storage = loggedIn()) {
  const stub = createWx({ server: serverOf(routes), storage });
  const program = loadProgram(root, stub.wx);
  const screen = screenOf(program.open(REPORT));
  await until(() => screen.shows('水龙头水管'), 'the tiles', screen);
  screen.tap('水龙头水管');
  screen.tap('拍照');
  await until(() => screen.has('ui-photos__photo'), 'the picture', screen);
  screen.type('比如：厨房水龙头关不紧，一直滴水', '一直滴水🚰');
  await until(() => screen.shows('下一步'), 'step 1 is complete', screen);
  screen.tap('下一步');
  await until(() => screen.shows('提交报修'), 'step 2', screen);
  return { ...stub, screen, program };
}

const good = {
  'POST /api/v1/media': { id: 'm1', kind: 'image', url: 'https://x/m1', thumbUrl: null, width: 1, height: 1 },
  'POST /api/v1/tickets': { ...ticket, no: null, status: 'submitted', workOrders: [], actions: [] },
};

export const reportScenarios = [
  {
    title: 'a report asks for the notice in the tap, then uploads, then submits, and opens the matter',
    async run(root) {
      const { phone, screen, program } = await writeReport(root, good);
      screen.tap('提交报修');
      await until(() => phone.opened.some(({ how }) => how === 'redirectTo'), 'the matter opens', screen);
      assert.deepEqual(phone.subscriptions, [{ tmplIds: ['tmpl-progress'], uploadsBefore: 0 }]);
      const submits = phone.requests.filter(({ method, url }) => method === 'POST' && url === '/api/v1/tickets');
      assert.equal(submits.length, 1);
      assert.deepEqual(submits[0].body, {
        kind: 'repair',
        description: '一直滴水🚰',
        categoryId: 'k1',
        houseId: 'h1',
        channel: 'miniapp',
        mediaIds: ['m1'],
      });
      assert.match(submits[0].header['Idempotency-Key'], /^[\x21-\x7e]{1,128}$/);
      assert.equal(submits[0].header.Authorization, 'Bearer a1');
      assert.match(phone.opened.at(-1).url, /packages\/resident\/matter\/index\?ticketId=t1/);
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'two taps on submit make one report',
    async run(root) {
      const { phone, screen } = await writeReport(root, good);
      screen.tap('提交报修');
      screen.tap('提交报修');
      await until(() => phone.opened.some(({ how }) => how === 'redirectTo'), 'the matter opens', screen);
      assert.equal(
        phone.requests.filter(({ method, url }) => method === 'POST' && url === '/api/v1/tickets').length,
        1,
      );
    },
  },
  {
    title: 'the draft survives leaving the page',
    async run(root) {
      const { storage, program } = await writeReport(root, good);
      const again = screenOf(program.open(REPORT));
      await until(() => again.shows('已自动存草稿'), 'the draft is back', again);
      assert.match(storage['draft:report'], /一直滴水/);
    },
  },
  {
    title: 'without a network the report is kept on the phone and sent later under the same key',
    async run(root) {
      let online = false;
      const whenOnline = (body) => () => (online ? { body } : 'offline');
      const { phone, screen, storage, program } = await writeReport(root, {
        'POST /api/v1/media': whenOnline(good['POST /api/v1/media']),
        'POST /api/v1/tickets': whenOnline(good['POST /api/v1/tickets']),
      });
      screen.tap('提交报修');
      await until(() => screen.shows('没有网络，报修已存在手机里'), 'kept', screen);
      const [waiting] = JSON.parse(storage.outbox);
      online = true;
      const matters = screenOf(program.open('pages/matters/index'));
      await until(() => matters.shows('还有 1 件没发出去'), 'the list says so', matters);
      matters.tap('还有 1 件没发出去');
      await until(() => storage.outbox === '[]', 'sent', matters);
      const sent = phone.requests.filter(({ method, url }) => method === 'POST' && url === '/api/v1/tickets').at(-1);
      assert.equal(sent.header['Idempotency-Key'], waiting.idempotencyKey);
      assert.deepEqual(sent.body.mediaIds, ['m1']);
    },
  },
];
