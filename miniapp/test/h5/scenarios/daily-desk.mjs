import assert from 'node:assert/strict';
import { fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const RATED = '入户门合页异响要上油';
const OPEN = '厨房台面缝隙发黑';
const DRY = '洗菜盆下水管接头松动';

export const dailyDesk = {
  title: 'The daily screens of the desk: who lives there, who is put away, what is out',
  steps: [
    [
      'INT-4 CBK-9: the household says how large and how lived in it is, and what it thought of each matter',
      async (stage, state) => {
        const { report, orderAt, close } = mattersIn(stage.api);
        const { ticket } = await orderAt('confirmed', { as: 'resident-1', description: RATED });
        await close(ticket);
        const body = { speed: 5, quality: 5, attitude: 5, solved: true, askedForCash: false };
        await stage.api.call('rateTicket', { as: 'resident-1', path: { id: ticket.id }, body });
        await report({ as: 'resident-1', description: OPEN });
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.press(OPEN);
        await desk.sees('完整档案', '平均满意', '㎡', '自住');
        const line = desk.page.locator('.desk-household__line').filter({ hasText: RATED, visible: true });
        await line.filter({ hasText: '满意 5.0' }).waitFor();
        await fitsWidth(desk, 'household with ratings');
      },
    ],
    [
      'DSP-5: a group is put away by keyboard and its people are passed over; brought back they stand there again',
      async (stage, { desk }) => {
        const { report, register } = mattersIn(stage.api);
        await register(await report({ as: 'resident-1', description: DRY }));
        await desk.open('packages/desk/dispatch/index');
        await desk.press(DRY);
        const group = desk.find('.desk-people__group:has-text("工程")');
        await desk.sees('主管 孙伟');
        const people = desk.page.locator('[id^="crew-engineering-"]').filter({ visible: true });
        await people.first().waitFor();
        await group.focus();
        await desk.page.keyboard.press('Enter');
        await people.first().waitFor({ state: 'detached' });
        assert.equal(await group.getAttribute('aria-expanded'), 'false');
        await desk.page.keyboard.press('Space');
        await people.first().waitFor();
      },
    ],
    [
      'what is out where the matter is stands by the order, and goes into the task by one press',
      async (stage, { desk }) => {
        const { items } = await stage.api.call('listHouses', { as: 'resident-1' });
        const places = [{ buildingId: items[0].building.id }];
        const what = { kind: 'water', cause: '水箱清洗', callerWords: '水箱在清洗，下午来水' };
        const outage = await stage.api.call('announceOutage', { as: 'receptionist', body: { ...what, places } });
        await desk.shown(desk.page.locator('.desk-order-form .ui-notice').filter({ hasText: '停水' })).waitFor();
        await desk.pressButton('写进任务');
        await desk.sees('任务里已写明恢复后再试');
        const task = desk.find('.desk-order-form textarea');
        assert.match(await task.inputValue(), /停水.*恢复后再试/);
        await desk.shot('desk-dispatch-outage');
        const path = { id: outage.id };
        await stage.api.call('endOutage', { as: 'receptionist', path, body: { outcome: '已来水' } });
      },
    ],
    [
      'INT-4 INT-6: the caller stands with their home before one speaks; fees are those of what was said, not the whole list',
      async (stage, { desk }) => {
        const { phone, name } = await stage.api.call('getMe', { as: 'resident-1' });
        await desk.open('packages/desk/intake/index');
        await desk.sees('登记时限');
        await desk.caretIn('house-search');
        await desk.press('收费');
        await desk.sees('选好类别，这里列出它的收费；也可以直接搜');
        await desk.find('#house-search input').fill(phone);
        await desk.page.keyboard.press('Enter');
        const caller = desk.find('.desk-caller__caller');
        await caller.filter({ hasText: name }).filter({ hasText: '业主' }).waitFor();
        await desk.find('.desk-caller__house--chosen').filter({ hasText: '㎡' }).waitFor();
        await desk.find('#intake-words textarea').fill('厨房水龙头滴水');
        await desk.shown(desk.page.locator('.desk-help__phrase').filter({ hasText: '水龙头' })).waitFor();
        await desk.pressButton('清空重填');
        await desk.page.context().close();
      },
    ],
  ],
};
