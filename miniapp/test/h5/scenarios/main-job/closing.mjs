import assert from 'node:assert/strict';
import { WORDS } from './reporting.mjs';

/** From the supervisor's confirmation to the rating. */
export const closing = [
  [
    'the supervisor finds it waiting and confirms (WRK-9)',
    async (_, { supervisor, resident, desk }) => {
      await supervisor.sees('去确认');
      await supervisor.press('去确认');
      await supervisor.pressButton('确认完工');
      await supervisor.sees('主管已确认，等客服销项');
      await resident.sees('完工已确认，客服核实后办结');
      await desk.sees('都办完了，等您核实销项');
    },
  ],
  [
    'the desk asks the resident, writes the outcome and closes (CLO-1, CLO-4)',
    async (_, { desk, resident }) => {
      await desk.pressButton('去销项');
      await desk.sees('销项条件', '结果与签字', '派工单都完工');
      await desk.cannotPress('我签字，销项');
      await desk.press('电话');
      await desk.press('已修好');
      await desk.find('.desk-result textarea').fill('更换阀芯，试水正常，业户确认不再滴水');
      await desk.canPress('我签字，销项');
      await desk.shot('desk-close');
      await desk.pressButton('我签字，销项');
      await resident.sees('办好了，请您评价');
    },
  ],
  [
    'the resident rates, the question about cash included (CBK-1, CBK-3)',
    async (stage, { resident }) => {
      await resident.pressButton('去评价');
      await resident.sees('问题解决了吗？', '师傅收过现金吗？');
      await resident.cannotPress('请先回答上面三项');
      await resident.press('解决了');
      for (const row of await resident.page.locator('.rate__stars').filter({ visible: true }).all()) {
        await resident.tap(row.locator('.ui-stars__star').nth(4));
      }
      await resident.press('没有');
      await resident.write('比如：师傅很细心', '师傅很细心，地也擦干净了');
      await resident.shot('rate');
      await resident.pressButton('提交评价');
      await resident.sees('更换阀芯，试水正常');
      const { items } = await stage.api.call('listTickets', { as: 'receptionist', query: { scope: 'community' } });
      const ticket = items.find(({ description }) => description === WORDS);
      assert.equal(ticket.status, 'closed');
      assert.equal(ticket.callback?.status ?? 'done', 'done');
    },
  ],
  [
    'everything about it can still be read, the signature included',
    async (_, { resident }) => {
      await resident.sees('办理经过', '更换阀芯，试水正常');
      await resident.find('.matter__signature').waitFor();
      await resident.tap(resident.find('.ui-top-bar__back'));
      await resident.goTab('我的事项');
      await resident.press('办完的', {});
      await resident.sees(WORDS);
    },
  ],
];
