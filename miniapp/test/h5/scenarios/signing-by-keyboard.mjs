import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { allowNotices } from '../support/wechat.mjs';

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

async function signatureOf({ api }, { id }) {
  const { workOrders } = await api.call('getTicket', { as: 'resident-1', path: { id } });
  return workOrders[0].signature;
}

/** ADR 024, on the resident's own phone. */
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
        const signature = await signatureOf(stage, ticket);
        assert.deepEqual(
          [signature.way, signature.by, signature.name, signature.imageUrl],
          ['keyboard', 'resident', name, null],
        );
        await resident.page.context().close();
      },
    ],
  ],
};
