import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const MINUTE = 60;

export const dispatching = {
  title: 'The dispatch desk and the roster',
  steps: [
    [
      'DSP-5: the desk sees who is in, whom the server suggests and why nobody else; by keyboard it is given',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        const first = await register(await report({ description: '洗手池龙头一直滴水' }));
        await register(await report({ description: '卫生间插座没有电', code: 'socket' }), { code: 'socket' });
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.open('packages/desk/dispatch/index');
        await desk.press('洗手池龙头一直滴水');
        await desk.sees('今天当班', '建议', '有水电技能', '没选', '可到', '自动督办孙伟');
        await fitsWidth(desk, 'dispatch desk');
        await contrasts(desk, 'dispatch desk');
        const row = desk.find('.desk-people__row--chosen .desk-people__strong');
        const suggested = await row.textContent();
        await desk.page.keyboard.press('ArrowDown');
        await desk.shown(row.filter({ hasNotText: suggested })).waitFor();
        await desk.page.keyboard.press('ArrowUp');
        await desk.shown(row.filter({ hasText: suggested })).waitFor();
        await desk.page.keyboard.press('Enter');
        await desk.sees(`已派给${suggested}`);
        const { workOrders } = await stage.api.call('getTicket', { as: 'receptionist', path: { id: first.id } });
        assert.equal(workOrders[0].assignee.name, suggested);
      },
    ],
    [
      'DSP-1: several departments stand side by side, → leads to the next',
      async (stage, { desk }) => {
        const { report, register } = mattersIn(stage.api);
        const burst = { code: 'pipe_burst', priority: 'emergency' };
        const ticket = await register(await report({ description: '管井里爆管，水往楼道流', code: burst.code }), burst);
        await desk.press('管井里爆管，水往楼道流');
        await desk.shown(desk.page.locator('.desk-departments__tab').filter({ hasText: '保洁' })).waitFor();
        const tab = desk.find('.desk-departments__tab--chosen');
        const before = await tab.textContent();
        await desk.page.keyboard.press('ArrowRight');
        await desk.shown(tab.filter({ hasNotText: before })).waitFor();
        const give = async () => {
          const given = desk.page.waitForResponse(
            (response) => response.request().method() === 'POST' && response.url().includes(`/tickets/${ticket.id}/`),
          );
          await desk.page.keyboard.press('Enter');
          assert.ok((await given).ok());
        };
        const suggested = desk.find('.desk-people__row--chosen');
        await suggested.waitFor();
        await give();
        // It stays in hand, and the other department's turn has come.
        await desk.shown(tab.filter({ hasText: before })).waitFor();
        await suggested.waitFor();
        await give();
        const { workOrders } = await stage.api.call('getTicket', { as: 'receptionist', path: { id: ticket.id } });
        assert.deepEqual(workOrders.map(({ department }) => department).sort(), ['cleaning', 'engineering']);
      },
    ],
    [
      'DSP-5: who is in stands by department, by state, and by when they can be there',
      async (_, { desk }) => {
        const heads = desk.page.locator('.desk-people__department').filter({ visible: true });
        await heads.filter({ hasText: '工程' }).waitFor();
        await desk.press('按状态');
        await heads.filter({ hasText: '空闲' }).waitFor();
        assert.equal(await heads.filter({ hasText: '工程' }).count(), 0);
        await desk.press('按期限');
        await heads.first().waitFor({ state: 'detached' });
        const times = await desk.page.locator('[id^="crew-"] .desk-people__available').allTextContents();
        // Who can come now stands before whoever comes later.
        assert.deepEqual(times, [
          ...times.filter((time) => time === '现在'),
          ...times.filter((time) => time !== '现在'),
        ]);
        assert.ok(times.length > 1);
        await desk.press('按部门');
        await heads.filter({ hasText: '工程' }).waitFor();
      },
    ],
    [
      'DSP-4: what nobody has accepted is handed straight to somebody, with the reason',
      async (stage, { desk }) => {
        const { report, register } = mattersIn(stage.api);
        const ticket = await register(await report({ description: '阳台地漏返水' }));
        await stage.api.call('dispatchWorkOrder', {
          as: 'receptionist',
          path: { id: ticket.id },
          body: { department: 'engineering', task: '疏通地漏' },
        });
        await stage.api.advance(31 * MINUTE);
        await desk.open('packages/desk/dispatch/index');
        await desk.press('阳台地漏返水');
        await desk.sees('还没人接。改派给谁？');
        await desk.cannotPress('改派给');
        await desk.find('.desk-order-form__fields input').fill('孙主管电话不通');
        await desk.pressButton('改派给');
        await desk.sees('已派给');
        const { workOrders } = await stage.api.call('getTicket', { as: 'receptionist', path: { id: ticket.id } });
        assert.equal(workOrders.length, 1);
        assert.notEqual(workOrders[0].assignee, null);
        await desk.page.context().close();
      },
    ],
    [
      'DSP-5, DSP-7: dragged onto somebody it is theirs; given back, the desk reads who did and why',
      async (stage) => {
        const { report, register } = mattersIn(stage.api);
        const ticket = await register(await report({ description: '厨房水龙头松动' }));
        const desk = await stage.enter('receptionist', 'computer');
        await desk.open('packages/desk/dispatch/index');
        await desk.sees('厨房水龙头松动');
        const person = desk.shown(desk.page.locator('[id^="crew-"]').filter({ hasText: '李志强' }));
        await desk.find(`#queue-${ticket.id}`).dragTo(person);
        await desk.sees('已派给李志强');
        const { workOrders } = await stage.api.call('getTicket', { as: 'receptionist', path: { id: ticket.id } });
        const [order] = workOrders;
        assert.equal(order.assignee.name, '李志强');
        const body = { reason: '要等配件，今天做不了' };
        await stage.api.call('declineWorkOrder', { as: 'engineer-2', path: { id: order.id }, body });
        await desk.open('packages/desk/dispatch/index');
        await desk.press('厨房水龙头松动');
        await desk.sees('李志强', '退回', '要等配件，今天做不了');
        await desk.shot('desk-dispatch');
        await fitsWidth(desk, 'dispatch desk, declined');
        await desk.page.context().close();
      },
    ],
    [
      'DSP-4: accepted by somebody else meanwhile, nothing more is sent and the desk reads who took it',
      async (stage) => {
        const { report, register } = mattersIn(stage.api);
        const ticket = await register(await report({ description: '卫生间角阀拧不动' }));
        const body = { department: 'engineering', task: '换角阀' };
        await stage.api.call('dispatchWorkOrder', { as: 'receptionist', path: { id: ticket.id }, body });
        await stage.api.advance(31 * MINUTE);
        // Who presses before the hint is drawn hears 409, which the browser writes into its console.
        const desk = await stage.enter('receptionist', 'computer', { strict: false });
        await desk.open('packages/desk/dispatch/index');
        await desk.press('卫生间角阀拧不动');
        await desk.sees('还没人接。改派给谁？');
        await desk.find('.desk-order-form__fields input').fill('孙主管电话不通');
        await desk.canPress('改派给');
        const path = { id: ticket.id };
        const [order] = (await stage.api.call('getTicket', { as: 'receptionist', path })).workOrders;
        await stage.api.call('acceptWorkOrder', { as: 'engineer-1', path: { id: order.id }, body: {} });
        await desk.pressButton('改派给').catch(() => undefined);
        await desk.sees('王建军刚接了这张单');
        const after = await stage.api.call('getTicket', { as: 'receptionist', path });
        assert.equal(after.workOrders.length, 1);
        assert.equal(after.workOrders[0].assignee.name, '王建军');
        await desk.page.context().close();
      },
    ],
    [
      'WRK-12, DSP-2: on the phone one sees one’s duty, asks the desk and calls for support',
      async (stage) => {
        const { orderAt } = mattersIn(stage.api);
        await orderAt('working', { description: '厨房管道要换一段' });
        const engineer = await stage.enter('engineer-1', 'phone');
        await engineer.open('pages/orders/index');
        await engineer.sees('当班', '到 ');
        await engineer.press('厨房管道要换一段');
        await engineer.pressButton('更多');
        await engineer.pressButton('请示、请支援');
        await engineer.write('如：管井里要两个人', '管井里要两个人');
        await engineer.pressButton('发出');
        await engineer.sees('主管收到了');
        const supervisor = await stage.enter('engineering-supervisor', 'phone');
        await supervisor.open('pages/orders/index');
        await supervisor.sees('空闲');
        await supervisor.press('厨房管道要换一段');
        await supervisor.sees('请求支援：管井里要两个人');
        await supervisor.pressButton('答复支援');
        await supervisor.write('如：李志强半小时内到', '李志强马上到');
        await supervisor.pressButton('发出');
        await supervisor.sees('已答复师傅');
        await engineer.page.context().close();
        await supervisor.page.context().close();
      },
    ],
  ],
};
