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

/** 打印: what leaves the house on paper. */
export const paper = {
  title: 'Paper',
  steps: [
    [
      'WRK-10: the desk prints the three-part order with P and 1; the print is counted',
      async (stage, state) => {
        const { ticket, order } = await mattersIn(stage.api).orderAt('signed', { description: '水龙头漏水要打印' });
        Object.assign(state, { ticket, order });
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.open(`packages/desk/main/index?ticketId=${ticket.id}`);
        // The queue shows the words before the matter itself is there.
        await desk.find('.desk-head__move').waitFor();
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
      'WRK-10, CLO-6: every kind of paper of one repair is read: the order again as 补打 2, the record, the close-out, the stickers',
      async (stage) => {
        const { call } = stage.api;
        const { orderAt, upload } = mattersIn(stage.api);
        const as = 'resident-1';
        const mediaIds = [await upload(as, 'ticket_photo', 'dripping'), await upload(as, 'ticket_photo', 'dripping')];
        const { ticket, order } = await orderAt('confirmed', { as, description: '卫生间漏水到楼下', mediaIds });
        const path = { id: ticket.id };
        const body = { outcome: '角阀已换，试水不漏', method: 'phone', confirmedBy: '江小川' };
        await call('closeTicket', { as: 'receptionist', path, body });
        const print = (operation, of, more = {}) => call(operation, { as: 'receptionist', path: { id: of }, ...more });
        const first = await print('printWorkOrder', order.id, { body: {} });
        assert.equal((await stage.readPaper(first, 'work-order-print')).pages, 1);
        const again = await print('printWorkOrder', order.id, { body: { photos: true } });
        assert.ok((await stage.readPaper(again, 'work-order-reprint')).pages > 1);
        await stage.readPaper(await print('printRegistration', ticket.id), 'registration-record');
        await stage.readPaper(await print('printCloseOut', ticket.id), 'close-out-record');
        const { roles } = await call('getMe', { as: 'cs-supervisor' });
        const community = { id: roles[0].community.id };
        const places = ['3 号楼客梯', '5 号楼客梯', '地下车库 B1', '儿童乐园'].map((name) => ({ name, kind: 'place' }));
        await call('addPlaces', { as: 'cs-supervisor', path: community, body: { places } });
        const sheet = await call('printStickers', { as: 'cs-supervisor', path: community, body: {} });
        await stage.readPaper(sheet, 'stickers');
      },
    ],
  ],
};
