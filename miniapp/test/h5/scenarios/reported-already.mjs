import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const WORDS = '储藏室门锁打不开';

/** A call of this household, up to the words. */
async function callIn(desk, phone, words) {
  await desk.open('packages/desk/intake/index');
  await desk.sees('登记时限');
  await desk.page.keyboard.type(phone);
  await desk.page.keyboard.press('Enter');
  await desk.find('.desk-caller__house--chosen').waitFor();
  await desk.find('#intake-words textarea').fill(words);
}

const cardOf = (desk, no) => desk.page.locator('.desk-help__similar').filter({ hasText: no });
const inCard = (desk, no, label) => desk.shown(cardOf(desk, no).locator('.ui-button').filter({ hasText: label }));

/** The same thing twice: a person decides, at the desk and at home (INT-4, REG-7). */
export const reportedAlready = {
  title: 'Reported already',
  steps: [
    [
      'REG-7: 另立并关联 registers the call as a matter of its own, tied to the one before',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        const lock = { code: 'door_lock' };
        state.first = await register(await report({ description: WORDS, ...lock }), lock);
        const { phone } = await stage.api.call('getMe', { as: 'resident-2' });
        state.phone = phone;
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk, first } = state;
        await callIn(desk, phone, '入户门锁打不开，钥匙断在里面');
        await desk.sees('可能已有人报过', first.no);
        await desk.tap(inCard(desk, first.no, '另立并关联'));
        await desk.sees(`关联 ${first.no}`, '已选关联');
        await fitsWidth(desk, 'intake with a duplicate');
        await contrasts(desk, 'intake with a duplicate');
        await desk.shot('desk-intake-similar');
        await desk.pressButton('只立项');
        await desk.page.waitForURL(/packages\/desk\/main\/.*ticketId=/);
        const id = desk.parameter('ticketId');
        const path = { id };
        const ticket = await stage.api.call('getTicket', { as: 'receptionist', path });
        assert.notEqual(id, first.id);
        assert.equal(ticket.linkedTicketId, first.id);
        await desk.sees('钥匙断在里面');
      },
    ],
    [
      'INT-4: 并入这件 makes no second ticket; what the caller said stands in the matter',
      async (stage, { desk, first, phone }) => {
        const count = async () => {
          const { queues } = await stage.api.call('getQueueCounts', { as: 'receptionist' });
          return queues.find(({ queue }) => queue === 'all').count;
        };
        const before = await count();
        await callIn(desk, phone, '门锁还是打不开，业主在门外等');
        await desk.tap(inCard(desk, first.no, '并入这件'));
        await desk.page.waitForURL(new RegExp(`packages/desk/main/.*ticketId=${first.id}`));
        await desk.sees('也来电报了这件事：门锁还是打不开，业主在门外等');
        assert.equal(await count(), before);
        await desk.page.context().close();
      },
    ],
    [
      'the resident who reports it again is offered the matter there is, and 是，不用报了 leads to it; nothing is sent',
      async (stage) => {
        const resident = await stage.enter('resident-2', 'phone');
        const mine = async () =>
          (await stage.api.call('listTickets', { as: 'resident-2', query: { scope: 'mine', limit: 100 } })).items
            .length;
        const before = await mine();
        await resident.open('packages/resident/report/index');
        await resident.sees('哪里坏了？');
        await resident.press('门窗门锁');
        await resident.write('比如：厨房水龙头关不紧', WORDS);
        await resident.pressButton('下一步');
        await resident.sees('有人报过', '是，不用报了');
        await fitsWidth(resident, 'a duplicate while reporting');
        await resident.shot('report-similar');
        await resident.pressButton('是，不用报了');
        await resident.page.waitForURL(/packages\/resident\/matter\//);
        // The newest of the two that wait.
        await resident.sees('门锁打不开');
        assert.equal(await mine(), before);
        await resident.page.context().close();
      },
    ],
  ],
};
