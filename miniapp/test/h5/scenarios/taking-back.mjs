import assert from 'node:assert/strict';
import { mattersIn } from '../support/matters.mjs';

const receipt = (person, words) => person.shown(person.page.locator('.desk-receipt').filter({ hasText: words }));

async function raise(person, ticket, priority) {
  await person.open(`packages/desk/main/index?queue=all&ticketId=${ticket.id}`);
  await person.pressButton('更多');
  await person.choose('更多', '改优先级');
  await person.choose('优先级', priority);
  await person.page.keyboard.press('Control+Enter');
}

/** 回执: what was done a moment ago is taken back, unless somebody acted on it. */
export const takingBack = {
  title: 'A receipt, and taken back',
  steps: [
    [
      'a matter given to an engineer is taken back by one key; it waits for dispatch again',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        state.ticket = await register(await report({ description: '厨房吊柜门掉了' }));
        const desk = await stage.enter('receptionist', 'computer');
        state.desk = desk;
        await desk.open(`packages/desk/dispatch/index?ticketId=${state.ticket.id}`);
        await desk.find('.desk-people').waitFor();
        await desk.canPress('派给');
        await desk.pressButton('派给');
        await receipt(desk, '他手机已响').waitFor();
        await desk.page.keyboard.press('KeyZ');
        await receipt(desk, '已撤回').waitFor();
        const { status, workOrders } = await stage.api.call('getTicket', {
          as: 'receptionist',
          path: { id: state.ticket.id },
        });
        assert.deepEqual([status, workOrders.map((order) => order.status)], ['registered', ['cancelled']]);
      },
    ],
    [
      'what the supervisor has changed meanwhile is not taken back, and the receipt says who it was',
      async (stage, { ticket }) => {
        // The 409 is what is looked for.
        const desk = await stage.enter('receptionist', 'computer', { strict: false });
        await raise(desk, ticket, '高');
        const offered = receipt(desk, '优先级改为高');
        await offered.waitFor();
        const body = { priority: 'emergency' };
        await stage.api.call('changePriority', { as: 'cs-supervisor', path: { id: ticket.id }, body });
        await offered.getByText('撤回').click();
        await receipt(desk, /周敏 \d+:\d+ 已经动过，没有撤回/).waitFor();
        const { priority } = await stage.api.call('getTicket', { as: 'receptionist', path: { id: ticket.id } });
        assert.equal(priority, 'emergency');
      },
    ],
    [
      'REG-7: a link is taken back too, unless somebody acted on the matter meanwhile',
      async (stage, { ticket }) => {
        const { report, register } = mattersIn(stage.api);
        const found = await register(await report({ description: '吊柜后面的墙也潮了' }));
        const linked = async () =>
          (await stage.api.call('getTicket', { as: 'receptionist', path: { id: found.id } })).linkedTicketId;
        // The 409 is what is looked for.
        const desk = await stage.enter('receptionist', 'computer', { strict: false });
        const link = async () => {
          await desk.open(`packages/desk/main/index?queue=all&ticketId=${found.id}`);
          await desk.pressButton('更多');
          await desk.choose('更多', '关联事项');
          await desk.find('#care-number input').fill(ticket.no);
          await desk.page.keyboard.press('Control+Enter');
          const offered = receipt(desk, `已关联 ${ticket.no}`);
          await offered.waitFor();
          return offered;
        };
        await (await link()).getByText('撤回').click();
        await receipt(desk, '已撤回').waitFor();
        assert.equal(await linked(), null);
        const again = await link();
        const body = { priority: 'high' };
        await stage.api.call('changePriority', { as: 'cs-supervisor', path: { id: found.id }, body });
        await again.getByText('撤回').click();
        await receipt(desk, /周敏 \d+:\d+ 已经动过，没有撤回/).waitFor();
        assert.equal(await linked(), ticket.id);
      },
    ],
  ],
};
