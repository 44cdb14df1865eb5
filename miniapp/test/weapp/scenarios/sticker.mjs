import assert from 'node:assert/strict';
import { loadProgram } from '../stub/program.mjs';
import { screenOf, until } from '../stub/screen.mjs';
import { createWx } from '../stub/wx.mjs';
import { loggedIn, serverOf } from './fixtures.mjs';

const STICKER = 'packages/resident/sticker/index';
const REPORT = 'packages/resident/report/index';
const LINK = 'https://youying.example.cn/q/abcd2345';
const LIFT = '7 号楼 1 单元 客梯';

const community = { id: 'c1', name: '锦绣花园' };
const sticker = { code: 'abcd2345', kind: 'lift', name: LIFT, community, hotline: '02300000000', retired: false };
const GONE = { ...sticker, code: 'gggg2345', retired: true };
const walls = { 'GET /api/v1/stickers/abcd2345': sticker, 'GET /api/v1/stickers/gggg2345': GONE };

/** As WeChat opens the page of an ordinary link: the whole address in `q`, encoded once. */
function scanned(root, link, storage = loggedIn()) {
  const stub = createWx({ server: serverOf(walls), storage });
  const program = loadProgram(root, stub.wx);
  const screen = screenOf(program.open(STICKER, link === null ? {} : { q: encodeURIComponent(link) }));
  return { ...stub, program, screen };
}

const draftIn = (storage) => JSON.parse(storage['draft:report']);

async function atSecondStep(program) {
  const screen = screenOf(program.open(REPORT));
  await until(() => screen.shows('水龙头水管'), 'the tiles', screen);
  screen.tap('水龙头水管');
  screen.type('比如：厨房水龙头关不紧，一直滴水', '门关不严');
  await until(() => screen.shows('下一步'), 'step 1 is complete', screen);
  screen.tap('下一步');
  await until(() => screen.shows('修哪里'), 'step 2', screen);
  return screen;
}

export const stickerScenarios = [
  {
    title: 'a sticker scanned by WeChat opens the report with the place filled in',
    async run(root) {
      const { phone, program, screen, storage } = scanned(root, LINK);
      await until(() => screen.shows(LIFT), 'the place', screen);
      screen.tap('在这里报修');
      await until(() => phone.opened.length > 0, 'the report opens', screen);
      assert.deepEqual(phone.opened.at(-1), { how: 'redirectTo', url: `/${REPORT}` });
      const { where, place, communityId } = draftIn(storage);
      assert.deepEqual({ where, place, communityId }, { where: 'public', place: LIFT, communityId: 'c1' });
      await atSecondStep(program);
      assert.equal(draftIn(storage).place, LIFT);
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'scanned by somebody who is not signed in: the place is kept until they are',
    async run(root) {
      const { phone, screen, storage } = scanned(root, LINK, {});
      await until(() => screen.shows('登录后报修'), 'the way in', screen);
      screen.tap('登录后报修');
      await until(() => phone.opened.length > 0, 'the start opens', screen);
      assert.match(phone.opened.at(-1).url, /pages\/start\/index/);
      assert.equal(draftIn(storage).place, LIFT);
    },
  },
  {
    title: 'a sticker that was taken down and a code of somebody else say so in words, and whom to ring',
    async run(root) {
      const gone = scanned(root, LINK.replace('abcd', 'gggg'));
      await until(() => gone.screen.shows('这张贴纸已经停用'), 'retired', gone.screen);
      assert.ok(!gone.screen.shows('在这里报修'));
      gone.screen.tap('打 24 小时热线 02300000000');
      assert.deepEqual(gone.phone.calls, ['02300000000']);
      for (const link of [LINK.replace('abcd', 'zzzz'), 'https://example.com/menu', null]) {
        const other = scanned(root, link);
        await until(() => other.screen.shows('没认出这个码'), `unknown: ${link}`, other.screen);
        assert.deepEqual(other.program.errors, []);
      }
    },
  },
  {
    title:
      'scanned from within the report: ours fills the place in, another is refused in words, giving up changes nothing',
    async run(root) {
      const stub = createWx({ server: serverOf(walls), storage: loggedIn() });
      const program = loadProgram(root, stub.wx);
      const screen = await atSecondStep(program);
      screen.tap('公共地方');
      await until(() => screen.shows('扫一扫电梯或门口的码'), 'the scanner is offered', screen);
      screen.tap('扫一扫电梯或门口的码');
      stub.phone.codes.push(LINK.replace('abcd', 'gggg'));
      screen.tap('扫一扫电梯或门口的码');
      await until(() => stub.phone.toasts.includes('这不是本小区的码，请写下位置'), 'refused', screen);
      assert.equal(draftIn(stub.storage).place, '');
      stub.phone.codes.push(LINK);
      screen.tap('扫一扫电梯或门口的码');
      await until(() => draftIn(stub.storage).place === LIFT, 'filled in', screen);
      assert.deepEqual(program.errors, []);
    },
  },
];
