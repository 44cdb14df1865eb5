import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { allowNotices } from '../support/wechat.mjs';

const THREE = 3;
const NINE = 9;

/** The desk gives this resident further houses of the community until there are so many. */
async function ownHouses({ call }, count) {
  const { name, houses } = await call('getMe', { as: 'resident-b' });
  const { items } = await call('listHouses', { as: 'receptionist-b', query: { q: '号楼', limit: 100 } });
  const free = items.filter(({ id }) => houses.every((house) => house.id !== id));
  for (const house of free.slice(0, count - houses.length)) {
    const body = { houseId: house.id, name, relation: 'owner' };
    const { id } = await call('requestHouseJoin', { as: 'resident-b', body });
    await call('decideJoinRequest', { as: 'receptionist-b', path: { id }, body: { decision: 'approve' } });
  }
  return (await call('getMe', { as: 'resident-b' })).houses;
}

/** Issue 4, "Bad input and bad luck": what a desk meets on a bad day. */
export const badDay = {
  title: 'A bad day at the desk',
  steps: [
    [
      'INT-4: a number of three households shows all three, and Alt 2 says which',
      async (stage, state) => {
        const houses = await ownHouses(stage.api, THREE);
        assert.equal(houses.length, THREE);
        const { phone } = await stage.api.call('getMe', { as: 'resident-b' });
        state.desk = await stage.enter('receptionist-b', 'computer');
        const { desk } = state;
        await desk.find('.desk-queue').waitFor();
        await desk.page.keyboard.press('n');
        await desk.sees('登记时限');
        await desk.page.keyboard.type(phone);
        await desk.page.keyboard.press('Enter');
        const rows = desk.page.locator('.desk-caller__house').filter({ visible: true });
        await rows.nth(THREE - 1).waitFor();
        assert.equal(await rows.count(), THREE);
        const second = await rows.nth(1).locator('.desk-caller__name').textContent();
        await desk.page.keyboard.press('Alt+2');
        await desk.shown(desk.page.locator('.desk-caller__house--chosen').filter({ hasText: second })).waitFor();
        await desk.sees('沈若兰');
        await desk.shot('desk-intake-three-houses');
        await desk.pressButton('清空重填');
        await desk.page.context().close();
      },
    ],
    [
      'a resident in nine houses chooses among all nine, and the report is about the chosen one',
      async (stage) => {
        const houses = await ownHouses(stage.api, NINE);
        assert.equal(houses.length, NINE);
        const resident = await stage.enter('resident-b', 'phone');
        await resident.open('packages/resident/report/index');
        await resident.press('门窗门锁');
        await resident.write('比如：厨房水龙头关不紧', '阳台门关不上');
        await resident.pressButton('下一步');
        await resident.pressButton('换一处');
        const rows = resident.page.locator('.ui-sheet .ui-row').filter({ visible: true });
        await rows.nth(NINE - 1).waitFor();
        assert.equal(await rows.count(), NINE);
        await fitsWidth(resident, 'nine houses');
        await fingersFit(resident, 'nine houses');
        await contrasts(resident, 'nine houses');
        await resident.shot('report-nine-houses');
        const last = houses.at(-1);
        await resident.tap(resident.shown(rows.filter({ hasText: last.name })));
        await resident.sees(last.name);
        await resident.press('尽快上门');
        await resident.pressButton('提交报修');
        await allowNotices(resident);
        await resident.page.waitForURL(/packages\/resident\/matter\//);
        const path = { id: resident.parameter('ticketId') };
        const ticket = await stage.api.call('getTicket', { as: 'resident-b', path });
        assert.equal(ticket.houseId, last.id);
        await resident.page.context().close();
      },
    ],
    [
      'REG-6: two desks register the same report: the second reads who was quicker, and what they wrote goes along',
      async (stage) => {
        const ticket = await mattersIn(stage.api).report({ description: '客厅吸顶灯忽明忽暗', code: 'home_light' });
        const boss = await stage.enter('cs-supervisor', 'computer');
        // The 409 of the slower one is what is looked for.
        const desk = await stage.enter('receptionist', 'computer', { strict: false });
        for (const person of [boss, desk]) {
          await person.open(`packages/desk/intake/index?ticketId=${ticket.id}`);
          await person.sees('客厅吸顶灯忽明忽暗', '按来电内容建议');
          await person.canPress('只立项');
        }
        await desk.pressButton('换人');
        await desk.find('.desk-intake-form__contact input').fill('何先生在家');
        await boss.pressButton('只立项');
        await boss.page.waitForURL(/packages\/desk\/main\//);
        await desk.pressButton('只立项');
        await desk.sees('周敏刚刚已经登记了这件', '您写的还在，没有丢');
        assert.equal(await desk.find('.desk-intake-form__contact input').inputValue(), '何先生在家');
        await fitsWidth(desk, 'somebody was quicker');
        await desk.shot('desk-intake-taken');
        await desk.pressButton('把我写的记为备注');
        await desk.page.waitForURL(/packages\/desk\/main\//);
        await desk.sees('另一位接待员同时登记', '何先生在家');
        const again = await stage.api.call('getTicket', { as: 'receptionist', path: { id: ticket.id } });
        assert.equal(again.owner.name, '周敏');
        for (const person of [boss, desk]) await person.page.context().close();
      },
    ],
  ],
};
