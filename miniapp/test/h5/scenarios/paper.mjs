import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

/** Presses, and answers the PDF that came of it, in whichever tab. */
async function printed(person, press) {
  const answer = person.page
    .context()
    .waitForEvent('response', (response) => response.url().includes('/api/v1/papers/'));
  await press();
  const response = await answer;
  assert.equal(response.status(), 200);
  assert.match(response.headers()['content-type'], /pdf/);
  return response;
}

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

/** 打印、贴纸: what leaves the house on paper, and what a code on a wall leads to. */
export const paper = {
  title: 'Paper and stickers',
  steps: [
    [
      'WRK-10: the desk prints the three-part order with P and 1; the print is counted',
      async (stage, state) => {
        const { ticket, order } = await mattersIn(stage.api).orderAt('signed', { description: '水龙头漏水要打印' });
        Object.assign(state, { ticket, order });
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.open(`packages/desk/main/index?ticketId=${ticket.id}`);
        await desk.sees('水龙头漏水要打印');
        await desk.page.keyboard.press('p');
        await desk.sees(`派工单 ${order.no}，三联`);
        await desk.shot('desk-print');
        await fits(desk, 'print dialog');
        await printed(desk, () => desk.page.keyboard.press('1'));
        await desk.sees('最近：');
        const { items } = await stage.api.call('listPrints', { as: 'receptionist', path: { id: ticket.id } });
        assert.deepEqual(
          items.map(({ number, copies }) => [number, copies.length]),
          [[1, 3]],
        );
      },
    ],
    [
      'the resident opens the signed order from the matter, the engineer prints the copy of engineering',
      async (stage, state) => {
        state.resident = await stage.enter('resident-2', 'phone');
        await state.resident.open(`packages/resident/matter/index?ticketId=${state.ticket.id}`);
        await state.resident.sees('打开派工单（PDF）');
        await printed(state.resident, () => state.resident.pressButton('打开派工单（PDF）'));
        state.engineer = await stage.enter('engineer-1', 'phone');
        await state.engineer.open(`packages/staff/order/index?orderId=${state.order.id}`);
        await printed(state.engineer, () => state.engineer.pressButton('打印工程联'));
      },
    ],
    [
      'the desk keeps the list of places and prints the stickers',
      async (_stage, { desk }) => {
        await desk.open('packages/desk/places/index');
        await desk.sees('还没有公共位置');
        await desk.fillIn('一行一个', '3 号楼 2 单元 客梯\n3 号楼 2 单元 货梯');
        await desk.tap(desk.find('.desk-places__form .ui-button'));
        await desk.sees('3 号楼 2 单元 货梯', '2 个在用');
        await desk.shot('desk-places');
        await fits(desk, 'places');
        await printed(desk, () => desk.pressButton('打印贴纸'));
      },
    ],
    [
      'a scanned sticker leads to the report with the place filled in; one taken down and a strange code say so',
      async (stage, state) => {
        const { desk, resident } = state;
        const community = (await stage.api.call('getMe', { as: 'receptionist' })).roles[0].community.id;
        const { items } = await stage.api.call('listPlaces', { as: 'receptionist', path: { id: community } });
        const [lift, goods] = ['客梯', '货梯'].map((word) => items.find(({ name }) => name.includes(word)));
        await resident.page.goto(`/q/${lift.code}`);
        await resident.sees('3 号楼 2 单元 客梯', '位置已经填好');
        await resident.shot('sticker');
        await fits(resident, 'sticker');
        await resident.pressButton('在这里报修');
        await resident.press('其他');
        await resident.write('比如：厨房水龙头关不紧', '电梯门关不上');
        await resident.pressButton('下一步');
        await resident.page.locator('input').filter({ visible: true }).first().waitFor();
        const places = await resident.page.locator('input').evaluateAll((fields) => fields.map(({ value }) => value));
        assert.ok(places.includes('3 号楼 2 单元 客梯'), `place is filled in: ${places}`);
        await resident.pressButton('提交报修');
        await resident.sees('电梯门关不上');

        const change = { as: 'receptionist', path: { id: goods.id }, body: { retired: true, version: goods.version } };
        await stage.api.call('changePlace', change);
        await resident.page.goto(`/q/${goods.code}`);
        await resident.sees('这张贴纸已经停用', '打 24 小时热线');
        await resident.page.goto('/q/zzzzzzzz');
        await resident.sees('没认出这个码');
        await desk.open('packages/desk/places/index');
        await desk.sees('已停用');
      },
    ],
  ],
};
