import assert from 'node:assert/strict';
import { mattersIn } from '../support/matters.mjs';
import { todayIn } from '../support/today.mjs';

const LATE_SECONDS = 22 * 60;

/** WRK-1, FUP-5: why somebody came late, and whether the resident knows that something is asked of them. */
export const lateAndUnread = {
  title: 'Late on site, and a message that nobody has opened',
  steps: [
    [
      'WRK-1: whoever arrives late is asked why, and may leave it out',
      async (stage, state) => {
        const { orderAt } = mattersIn(stage.api);
        state.late = await orderAt('accepted', { description: '阳台地漏堵了' });
        state.silent = await orderAt('accepted', { description: '玄关灯不亮' });
        await stage.api.advance(LATE_SECONDS);
        const engineer = await stage.enter('engineer-1', 'phone');
        await engineer.open(`packages/staff/order/index?orderId=${state.late.order.id}`);
        await engineer.pressButton('我到了');
        await engineer.sees('过了到场时限，为什么晚了？', '路上耽误了', '先签到');
        await engineer.shot('staff-late');
        await engineer.press('上一单没干完');
        await engineer.tap(engineer.find('.ui-sheet__footer .ui-button--main'));
        await engineer.sees('已签到');
        await engineer.open(`packages/staff/order/index?orderId=${state.silent.order.id}`);
        await engineer.pressButton('我到了');
        await engineer.pressButton('先签到');
        await engineer.sees('已签到');
        await engineer.page.context().close();
      },
    ],
    [
      'the desk reads why before it closes, and the supervisor before the day is signed',
      async (stage, { late, silent }) => {
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open(`packages/desk/close/index?ticketId=${late.ticket.id}`);
        await supervisor.sees('到场晚了 12 分钟：上一单没干完');
        await supervisor.open(`packages/desk/close/index?ticketId=${silent.ticket.id}`);
        await supervisor.sees('到场晚了 12 分钟，没写原因');
        // Whatever waits from days before is shown first.
        await supervisor.open(`packages/desk/signoff/index?day=${await todayIn(stage)}`);
        await supervisor.sees('到场超时 12 分钟', '上一单没干完', '没写原因');
        await supervisor.page.context().close();
      },
    ],
    [
      'FUP-5: the next bar says that the price has not been looked at, then that it has',
      async (stage) => {
        const { orderAt } = mattersIn(stage.api);
        const { ticket } = await orderAt('quoted', { description: '厨房龙头关不紧' });
        const desk = await stage.enter('receptionist', 'computer');
        await desk.open(`packages/desk/main/index?ticketId=${ticket.id}`);
        const bar = desk.find('.desk-next');
        await bar.getByText(/没送到|还没打开|收不到消息/).waitFor();
        await desk.shot('desk-not-opened');
        await stage.api.call('getTicket', { as: 'resident-2', path: { id: ticket.id } });
        await bar.getByText(/打开看过，还没答复/).waitFor();
        assert.match(await bar.textContent(), /请打电话/);
        await desk.page.context().close();
      },
    ],
  ],
};
