import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { allowNotices } from '../support/wechat.mjs';

/** Has no WeChat: whoever has is asked on their own phone. */
const AT_HOME = '江国强';
const WITNESS = '门岗马师傅';
/** In the list of the desk, behind the homes of those who log in. */
const THEIR_HOUSE = 15;
const BY_KEYBOARD = '没法手写？用键盘签';

/** Another's name is no signature; one's own is. */
async function typeName(person, name, confirm) {
  await person.press(BY_KEYBOARD);
  const label = `请输入签字人的姓名：${name}`;
  await person.fillIn(label, '别人');
  await person.sees('要和签字人的姓名一样', '记录会写明是键盘签');
  await person.cannotPress('请先勾选并签名');
  await person.fillIn(label, name);
  await person.canPress(confirm);
  await fitsWidth(person, 'signing by keyboard');
  await fingersFit(person, 'signing by keyboard');
  await contrasts(person, 'signing by keyboard');
}

/** Told by telephone, agreed to and finished on the engineer's phone. */
async function finishedAtNeighbours({ call }) {
  const { orderAt, upload } = mattersIn({ call });
  const contact = { name: AT_HOME, phone: '17900019999' };
  const told = { as: 'receptionist', house: THEIR_HOUSE, channel: 'hotline', contact, description: '地漏堵了' };
  const { ticket, order } = await orderAt('quoted', told);
  const as = 'engineer-1';
  const path = { id: order.id };
  const { id: quoteId, lines } = order.quote;
  await call('consentQuote', { as, path, body: { quoteId, onBehalfOf: AT_HOME, witness: WITNESS } });
  await call('startWorkOrder', { as, path, body: {} });
  const done = lines.map(({ feeItemId, name, quantity, unitPriceFen }) => ({
    feeItemId,
    name,
    quantity,
    unitPriceFen,
  }));
  const mediaIds = [await upload(as, 'after_photo', 'mended')];
  await call('finishWorkOrder', { as, path, body: { result: '通了，试过正常', lines: done, mediaIds } });
  return { ticket, order };
}

async function signatureOf({ api }, as, { id }) {
  const { workOrders } = await api.call('getTicket', { as, path: { id } });
  return workOrders[0].signature;
}

/** ADR 024, on the two pages where an order is signed. */
export const signingByKeyboard = {
  title: 'Signing by keyboard',
  steps: [
    [
      'WRK-8: a resident who cannot draw types their own name, and the record says so',
      async (stage) => {
        const { ticket } = await mattersIn(stage.api).orderAt('finished', {
          as: 'resident-1',
          description: '龙头松动',
        });
        const { name } = await stage.api.call('getMe', { as: 'resident-1' });
        const resident = await stage.enter('resident-1', 'phone');
        await resident.open(`packages/resident/sign/index?ticketId=${ticket.id}`);
        await resident.press('我试用过了，修好了');
        await resident.press('我同意记入账单', {});
        await typeName(resident, name, '确认签字');
        await resident.pressButton('确认签字');
        await allowNotices(resident);
        await resident.sees('您已签字，主管正在确认', '键盘签');
        const signature = await signatureOf(stage, 'resident-1', ticket);
        assert.deepEqual(
          [signature.way, signature.by, signature.name, signature.imageUrl],
          ['keyboard', 'resident', name, null],
        );
        await resident.page.context().close();
      },
    ],
    [
      'WRK-8: on the engineer’s phone the name typed is that of the resident, with who stood by',
      async (stage) => {
        const { ticket, order } = await finishedAtNeighbours(stage.api);
        const engineer = await stage.enter('engineer-1', 'phone');
        await engineer.open(`packages/staff/sign/index?orderId=${order.id}`);
        await engineer.fillIn('在场的人', WITNESS);
        await engineer.press('我试用过了，没有问题');
        await engineer.press('我同意记入账单', {});
        await typeName(engineer, AT_HOME, '确认签字');
        await engineer.pressButton('确认签字');
        await engineer.page.waitForURL((url) => !url.hash.includes('staff/sign'));
        const signature = await signatureOf(stage, 'engineer-1', ticket);
        assert.deepEqual(
          [signature.way, signature.by, signature.name, signature.witness],
          ['keyboard', 'implementer_phone', AT_HOME, WITNESS],
        );
        await engineer.page.context().close();
      },
    ],
  ],
};
