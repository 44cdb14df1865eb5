import assert from 'node:assert/strict';
import { mattersIn } from '../support/matters.mjs';

const CALL = '主卫水龙头关不紧，整夜滴水，水表一直在走';
const CALLBACK_DAYS = 7;
const DAY_SECONDS = 86_400;

/** INT-6: another phrase at a press, and one into the note by a slash and Enter. */
async function sayIt(desk) {
  const before = await desk.find('.step-phrases__words').textContent();
  await desk.press('换一条');
  await desk.shown(desk.page.locator('.step-phrases__words').filter({ hasNotText: before })).waitFor();
  const note = desk.find('#desk-note input');
  await note.fill('/');
  await desk.sees('超时致歉', '接电话');
  await desk.cannotPress('记录');
  await note.fill('/超时致歉');
  await desk.find('.phrase-picker__row:only-child').waitFor();
  await note.press('Enter');
  await desk.find('.phrase-picker').waitFor({ state: 'hidden' });
  assert.match(await note.inputValue(), /现在就去催/);
  await note.fill('');
  // Single letters are words while one writes.
  await note.blur();
}

/** Whatever journeys before have announced is over. */
async function nothingIsOut({ api }) {
  const { items } = await api.call('listOutages', { as: 'receptionist', query: { scope: 'open' } });
  for (const { id } of items) {
    await api.call('endOutage', { as: 'receptionist', path: { id }, body: { outcome: '已恢复' } });
  }
}

/** A morning with work in every state: what the lists show, and the pictures of docs/images. */
export const gallery = {
  title: 'A busy morning',
  steps: [
    [
      'the resident finds what goes on, what waits for them, and what is to be rated',
      async (stage, state) => {
        const matters = mattersIn(stage.api);
        const mine = { as: 'resident-1' };
        const done = await matters.orderAt('confirmed', { ...mine, description: '玄关灯不亮', code: 'home_light' });
        await matters.close(done.ticket);
        await matters.orderAt('accepted', { ...mine, description: '厨房水龙头漏水' });
        state.resident = await stage.enter('resident-1', 'phone');
        const { resident } = state;
        await resident.sees('正在办的事', '王师傅已接单', '玄关灯不亮，办好了，请您评价');
        await resident.shot('resident-home');
        await matters.orderAt('quoted', { ...mine, description: '洗手盆下水慢', code: 'floor_drain' });
        await resident.goTab('我的事项');
        await resident.sees('等我处理', '厨房水龙头漏水', '洗手盆下水慢');
        await resident.shot('matters');
        await resident.goTab('我的');
        await resident.sees('微信还能通知您', '关怀模式', '房屋和家人');
        await resident.shot('me');
      },
    ],
    [
      'in the dark and in care mode the home page keeps its entries',
      async (stage, { resident }) => {
        const dark = await stage.enter('resident-1', 'phone', { colorScheme: 'dark' });
        await dark.sees('正在办的事', '紧急求助');
        await dark.shot('resident-home-dark');
        await dark.page.context().close();
        await resident.tap(resident.find('.ui-switch'));
        await resident.goTab('首页');
        await resident.sees('问一问', '打电话给管理处', '看报价');
        await resident.shot('resident-home-care');
        await resident.goTab('我的');
        await resident.tap(resident.find('.ui-switch'));
      },
    ],
    [
      'the engineer has the nearest deadline on top',
      async (stage, state) => {
        await mattersIn(stage.api).orderAt('dispatched', { description: '卧室插座没电', code: 'socket' });
        state.engineer = await stage.enter('engineer-1', 'phone');
        await state.engineer.sees('等您接单', '去现场', '卧室插座没电');
        await state.engineer.shot('staff-orders');
        await state.engineer.goTab('待办');
        await state.engineer.sees('先办这');
        await state.engineer.shot('staff-todo');
      },
    ],
    [
      'the desk sees every matter with its nearest deadline, and one of them whole',
      async (stage, state) => {
        const { report, register, orderAt } = mattersIn(stage.api);
        await nothingIsOut(stage);
        await orderAt('arrived', { worker: 'engineer-2', house: 1, description: '入户门锁芯打滑', code: 'door_lock' });
        await report({ description: '楼道感应灯不亮，老人夜里上下楼看不清', code: 'corridor_light' });
        await report({ kind: 'complaint', code: 'attitude', description: '夜间秩序员态度生硬，拒绝放行外卖' });
        await register(await report({ house: 1, description: '地漏返味', code: 'floor_drain' }), {
          code: 'floor_drain',
        });
        for (const [colorScheme, name] of [
          ['light', 'desk-main'],
          ['dark', 'desk-main-dark'],
        ]) {
          const desk = await stage.enter('receptionist', 'computer', { colorScheme });
          await desk.press('洗手盆下水慢');
          await desk.sees('等江小川同意', '代录答复', '打电话确认');
          await desk.sees('这一步可以这样说', '师傅不收现金', '今天没有停水停电', '早班');
          await desk.shot(name);
          await sayIt(desk);
          state[name] = desk;
        }
      },
    ],
    [
      'a call: the household by name, the sorting by the words, a person with the reason',
      async (_, state) => {
        const desk = state['desk-main'];
        await desk.page.keyboard.press('n');
        await desk.find('#house-search input').fill('江小川');
        await desk.tap(desk.find('.house-search__row'));
        await desk.find('#intake-words textarea').fill(CALL);
        await desk.sees('本户未结');
        await desk.canPress('立项并派');
        await desk.shot('desk-intake');
        await desk.pressButton('清空重填');
      },
    ],
    [
      'the dispatch desk: what waits, who is there with what load, whom it suggests',
      async (_, state) => {
        const desk = state['desk-main'];
        await desk.open('packages/desk/dispatch/index');
        await desk.press('地漏返味');
        await desk.sees('待派', '建议', '空闲');
        await desk.shot('desk-dispatch');
      },
    ],
    [
      'a week later the callbacks are due (CBK-1)',
      async (stage, state) => {
        await stage.api.advance(CALLBACK_DAYS * DAY_SECONDS);
        const desk = state['desk-main'];
        await desk.open('packages/desk/callbacks/index');
        await desk.press('玄关灯不亮', {});
        await desk.sees('问题解决了吗', '师傅有没有当面收现金');
        await desk.shot('callbacks');
      },
    ],
  ],
};
