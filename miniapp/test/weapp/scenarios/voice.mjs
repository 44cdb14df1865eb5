import assert from 'node:assert/strict';
import { loadProgram } from '../stub/program.mjs';
import { screenOf, until } from '../stub/screen.mjs';
import { createWx } from '../stub/wx.mjs';
import { loggedIn, order, serverOf, ticket } from './fixtures.mjs';

const medium = (id, kind) => ({ id, kind, url: `https://x/${id}`, thumbUrl: null, width: null, height: null });

const good = {
  'POST /api/v1/media': medium('m1', 'voice'),
  'POST /api/v1/tickets': { ...ticket, no: null, status: 'submitted', workOrders: [], actions: [] },
};

async function openReport(root, microphone) {
  const stub = createWx({ server: serverOf(good), storage: loggedIn(), microphone });
  const program = loadProgram(root, stub.wx);
  const screen = screenOf(program.open('packages/resident/report/index'));
  await until(() => screen.shows('水龙头水管'), 'the tiles', screen);
  screen.tap('水龙头水管');
  return { ...stub, screen, program };
}

/** Presses and waits until the phone listens. */
async function hold(screen) {
  screen.finger('touchstart', '按住说话');
  await until(() => screen.shows('上滑取消'), 'it listens', screen);
}

export const voiceScenarios = [
  {
    title: 'hold, release, submit: the recording goes up as `voice` after the notice was asked, and words stand for it',
    async run(root) {
      const { phone, screen, program } = await openReport(root);
      await hold(screen);
      assert.ok(screen.shows('0:00'));
      screen.finger('touchend', '0:00');
      await until(() => screen.shows('语音0:08'), 'the note', screen);
      assert.deepEqual(phone.recorder.started, [
        { duration: 60_000, sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000, format: 'mp3' },
      ]);
      screen.tap('下一步');
      await until(() => screen.shows('提交报修'), 'step 2', screen);
      screen.tap('提交报修');
      await until(() => phone.opened.some(({ how }) => how === 'redirectTo'), 'the matter opens', screen);
      assert.deepEqual(phone.subscriptions, [{ tmplIds: ['tmpl-progress'], uploadsBefore: 0 }]);
      const [upload] = phone.requests.filter(({ kind }) => kind === 'upload');
      assert.equal(upload.filePath, 'wxfile://tmp_1.mp3');
      assert.equal(upload.formData.purpose, 'voice');
      const [submit] = phone.requests.filter(({ method, url }) => method === 'POST' && url === '/api/v1/tickets');
      assert.deepEqual(submit.body.mediaIds, ['m1']);
      assert.equal(submit.body.description, '请听语音');
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'sliding up and letting go keeps nothing',
    async run(root) {
      const { phone, screen } = await openReport(root);
      await hold(screen);
      screen.finger('touchmove', '0:00', 600);
      await until(() => screen.shows('松手取消'), 'it says so', screen);
      screen.finger('touchend', '0:00', 600);
      await until(() => screen.shows('按住说话'), 'it is over', screen);
      assert.equal(phone.recorder.stops, 1);
      assert.ok(!screen.has('ui-voice'));
    },
  },
  {
    title: 'whoever let go while WeChat still asked is not recorded',
    async run(root) {
      const { phone, screen } = await openReport(root, { slow: true });
      screen.finger('touchstart', '按住说话');
      await until(() => screen.shows('请稍等'), 'WeChat asks', screen);
      screen.finger('touchend', '请稍等');
      phone.recorder.allow();
      await until(() => screen.shows('按住说话'), 'it is over', screen);
      assert.equal(phone.recorder.stops, 1);
      assert.ok(!screen.has('ui-voice'));
    },
  },
  {
    title: 'without leave to use the microphone one sentence says so, and the report goes on in words',
    async run(root) {
      const { screen, program } = await openReport(root, { refused: true });
      screen.finger('touchstart', '按住说话');
      await until(() => screen.shows('没有允许用麦克风，写字、拍照一样能报。'), 'the sentence', screen);
      screen.type('比如：厨房水龙头关不紧，一直滴水', '一直滴水');
      await until(() => screen.shows('下一步'), 'step 1 is complete', screen);
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'a matter shows its voice note and its video, and a tap plays them',
    async run(root) {
      const media = [medium('m1', 'voice'), medium('m2', 'video')];
      const routes = {
        'GET /api/v1/tickets/t1': { ...ticket, media, workOrders: [order] },
        'GET /api/v1/tickets/t1/timeline': { items: [] },
      };
      const { wx, phone } = createWx({ server: serverOf(routes), storage: loggedIn() });
      const program = loadProgram(root, wx);
      const screen = screenOf(program.open('packages/resident/matter/index', { ticketId: 't1' }));
      await until(() => screen.has('ui-voice'), 'the note', screen);
      screen.tap('语音');
      screen.tapClass('ui-photos__video');
      await until(() => phone.played.length === 2, 'both play', screen);
      assert.deepEqual(phone.played, ['https://x/m1', 'https://x/m2']);
      assert.deepEqual(program.errors, []);
    },
  },
];
