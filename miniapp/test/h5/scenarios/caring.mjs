import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';

const TAG = '听力弱，说慢些';

/** A call from this household, as far as its card. */
async function callFrom(desk, phone) {
  await desk.open('packages/desk/intake/index');
  await desk.sees('登记时限');
  await desk.caretIn('house-search');
  await desk.page.keyboard.type(phone);
  await desk.page.keyboard.press('Enter');
  await desk.find('.desk-caller__house--chosen').waitFor();
}

export const caring = {
  title: 'Household tags and booked calls',
  steps: [
    [
      'HOT-6: what the next colleague has to know is put on the household, and is there when it calls',
      async (stage, state) => {
        const { items } = await stage.api.call('listHouses', { as: 'resident-1' });
        const { phone } = await stage.api.call('getMe', { as: 'resident-1' });
        const lead = await stage.enter('cs-supervisor', 'computer');
        const desk = await stage.enter('receptionist', 'computer');
        Object.assign(state, { lead, desk });
        await callFrom(desk, phone);
        await desk.doesNotSee(TAG);
        await lead.open(`packages/desk/households/index?houseId=${items[0].id}`);
        await lead.sees('提醒下一位同事');
        await lead.choose('选一个标签', TAG);
        await lead.write('补充说明', '左耳听得清');
        await lead.pressButton('贴上');
        await lead.sees(`${TAG} · 左耳听得清`);
        await fitsWidth(lead, 'household tags');
        await contrasts(lead, 'household tags');
        await lead.shot('desk-household-tags');
        // The card of the call that is running follows without a reload.
        await desk.find('.desk-caller__tags .ui-tag').waitFor();
        await desk.sees(TAG);
      },
    ],
    [
      'HOT-6: taken off, it is gone from the card as well',
      async (_, { lead, desk }) => {
        await lead.pressButton('揭下');
        await lead.sees('看不到这句提醒');
        await lead.page.locator('.browser-dialog__button--main').filter({ visible: true }).first().click();
        await lead.page.locator('.desk-households__tag').first().waitFor({ state: 'hidden' });
        await desk.page.locator('.desk-caller__tags .ui-tag').first().waitFor({ state: 'hidden' });
        await lead.page.context().close();
      },
    ],
    [
      'INT-10: whom the caller wants is not there: a call is booked, stands on the phone of whom it falls to',
      async (stage, state) => {
        const { desk } = state;
        const { id } = await stage.api.call('getMe', { as: 'engineering-supervisor' });
        await desk.find('#intake-words textarea').fill('想问上次换的阀门保修多久');
        await desk.pressButton('转接');
        await desk.sees('把业户已经说的一起转过去');
        await desk.find('#transfer-to select').selectOption(id);
        await desk.shot('desk-book-call');
        await desk.pressButton('约定回电');
        await desk.sees('已约好由');
        const named = await stage.enter('engineering-supervisor', 'phone');
        await named.open('pages/todo/index');
        await named.sees('按约回电', '想问上次换的阀门保修多久');
        await fitsWidth(named, 'a booked call');
        await named.shot('staff-booked-call');
        state.named = named;
      },
    ],
    [
      'INT-10: on the phone they see whom to call about what, and close the call with what was said',
      async (stage, { named, desk }) => {
        await named.pressButton('去回电');
        await named.sees('打电话给业户', '想问上次换的阀门保修多久', '之前的经过');
        await named.cannotPress('打过后写一句');
        await fitsWidth(named, 'the call');
        await fingersFit(named, 'the call');
        await contrasts(named, 'the call');
        await named.fillIn('说了什么', '保修一年，凭这张单子');
        await named.shot('staff-call');
        const ticketId = named.parameter('ticketId');
        await named.pressButton('打过了，记下');
        await named.page.waitForURL(/pages\/todo/);
        await named.page.getByText('按约回电').filter({ visible: true }).waitFor({ state: 'hidden' });
        const { items } = await stage.api.call('getTimeline', { as: 'receptionist', path: { id: ticketId } });
        assert.ok(items.some(({ text }) => text.includes('保修一年，凭这张单子')));
        await desk.open(`packages/desk/main/index?ticketId=${ticketId}`);
        await desk.sees('保修一年，凭这张单子');
        await named.page.context().close();
      },
    ],
    [
      'INT-10: booked with an engineer, it appears in their open list by itself, and opens to them',
      async (stage, { desk }) => {
        const engineer = await stage.enter('engineer-2', 'phone');
        await engineer.open('pages/todo/index');
        await engineer.find('.ui-tab-bar').waitFor();
        const { id: personId } = await stage.api.call('getMe', { as: 'engineer-2' });
        const body = { kind: 'consultation', description: '想问净水器滤芯多久换一次' };
        const { items } = await stage.api.call('listHouses', { as: 'resident-1' });
        const ticket = await stage.api.call('submitTicket', {
          as: 'resident-1',
          body: { ...body, houseId: items[0].id },
        });
        await stage.api.call('bookCallBack', {
          as: 'receptionist',
          path: { id: ticket.id },
          body: { personId, words: '问滤芯' },
        });
        await engineer.sees('想问净水器滤芯多久换一次');
        const path = `packages/staff/call/index?ticketId=${ticket.id}`;
        await engineer.open(path);
        await engineer.sees('打电话给业户', '江小川', '想问净水器滤芯多久换一次');
        await engineer.page.context().close();
        await desk.page.context().close();
      },
    ],
  ],
};
