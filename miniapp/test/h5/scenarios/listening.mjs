import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const HOUR_MS = 3_600_000;
const LIST = '.desk-help__phrase';

/** A call from this person's number, as far as their household. */
async function callFrom(desk, stage, account) {
  const { phone } = await stage.api.call('getMe', { as: account });
  await desk.open('packages/desk/intake/index');
  await desk.caretIn('house-search');
  await desk.page.keyboard.type(phone);
  await desk.page.keyboard.press('Enter');
  await desk.find('.desk-caller__house--chosen').waitFor();
}

const words = ({ page }) => page.locator('#intake-words textarea');
const wordsSay = ({ page }, pattern) =>
  page.waitForFunction(
    ([source]) => new RegExp(source).test(document.querySelector('#intake-words textarea').value),
    [pattern.source],
  );

/** What is underlined under the words, and whether it lies exactly where the words are. */
const underlined = ({ page }, tone) =>
  page.locator(`.desk-mirror__${tone}`).filter({ visible: true }).first().textContent();

export const listening = {
  title: 'Beside the words of a call',
  steps: [
    [
      'the words that the suggestion goes by are underlined where they stand, also when the text is scrolled',
      async (stage, state) => {
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await callFrom(desk, stage, 'resident-1');
        await words(desk).fill('厨房水龙头从昨天开始一直滴水，地柜已经泡湿，希望今天来修');
        await desk.sees('按来电内容建议', '「泡湿」上调一级');
        await desk.page.locator('.desk-mirror__used').filter({ hasText: '泡湿' }).waitFor();
        assert.equal(await underlined(desk, 'used'), '水龙头');
        const [mirror, area] = await desk.page.evaluate(() =>
          ['.desk-mirror', '#intake-words textarea'].map((selector) => {
            const { x, y, width } = document.querySelector(selector).getBoundingClientRect();
            return { x, y, width };
          }),
        );
        assert.deepEqual(mirror, area);
        await desk.shot('desk-intake-words');
        await words(desk).fill(`${'业主说了很多别的。\n'.repeat(20)}水龙头滴水`);
        await desk.page.locator('.desk-mirror__used').filter({ hasText: '水龙头' }).waitFor();
        await words(desk).evaluate((area_) => area_.scrollTo(0, area_.scrollHeight));
        await desk.page.waitForFunction(() => {
          const [under, typed] = ['.desk-mirror', '#intake-words textarea'].map((one) => document.querySelector(one));
          return typed.scrollTop > 0 && under.scrollTop === typed.scrollTop && under.clientWidth === typed.clientWidth;
        });
      },
    ],
    [
      'EMG-1: a dangerous word turns the form to an emergency; taken back, it is a form again',
      async (_, { desk }) => {
        await words(desk).fill('楼道里闻到燃气味，很浓');
        await desk.sees('属于应急');
        await desk.find('.desk-intake-form--danger').waitFor();
        assert.match(await underlined(desk, 'danger'), /燃气/);
        await desk.find('.desk-help__card--danger').waitFor();
        await fitsWidth(desk, 'intake, danger');
        await contrasts(desk, 'intake, danger');
        await desk.shot('desk-intake-danger');
        await words(desk).fill('没有闻到燃气味，只是问问几点检修');
        await desk.page.locator('.desk-intake-form--danger').waitFor({ state: 'detached' });
      },
    ],
    [
      '收费: found by its words, put into the record by Alt K, Tab, Tab, 1',
      async (_, { desk }) => {
        await words(desk).fill('想问换水龙头多少钱');
        await desk.page.locator('#intake-knowledge input').fill('水龙头');
        await words(desk).focus();
        await desk.page.keyboard.press('Alt+k');
        await desk.sees('按 1–4 放进记录');
        await desk.page.keyboard.press('Tab');
        await desk.page.keyboard.press('Tab');
        const first = desk.shown(desk.page.locator(LIST).filter({ hasText: /¥|元/ }));
        await first.filter({ hasText: '水龙头' }).waitFor();
        await contrasts(desk, 'intake, fees');
        await desk.shot('desk-intake-fees');
        await desk.page.keyboard.press('1');
        await wordsSay(desk, /想问换水龙头多少钱\n「.*水龙头.*(¥|元).*」/);
        await desk.pressButton('清空重填');
      },
    ],
    [
      'an outage: its sentence stands beside the call; whose matter it is follows it and no ticket is made',
      async (stage, state) => {
        const { desk } = state;
        const until = new Date((await stage.api.advance(1)) + 2 * HOUR_MS).toISOString();
        state.outage = await stage.api.call('announceOutage', {
          as: 'receptionist',
          body: {
            ...{ kind: 'water', whole: true, places: [], cause: '市政管道抢修' },
            ...{ callerWords: '市政在抢修，预计两小时后来水', expectedEndAt: until },
          },
        });
        const before = await stage.api.call('listTickets', { as: 'receptionist', query: { scope: 'desk', limit: 1 } });
        await callFrom(desk, stage, 'resident-1');
        await desk.sees('市政管道抢修', '「市政在抢修，预计两小时后来水」');
        await desk.pressButton('就是这件事，登记关注');
        await desk.page.locator('.desk-caller__house--chosen').waitFor({ state: 'detached' });
        const after = await stage.api.call('listTickets', { as: 'receptionist', query: { scope: 'desk', limit: 1 } });
        assert.equal(after.items[0]?.id, before.items[0]?.id);
      },
    ],
    [
      'a report that it explains is tied to it by the desk; untied ones are offered, not taken',
      async (stage, state) => {
        const { report } = mattersIn(stage.api);
        state.dry = await report({ as: 'resident-2', description: '厨房和卫生间都停水了' });
        const lead = await stage.enter('cs-supervisor', 'computer');
        state.lead = lead;
        await lead.open('packages/desk/outages/index');
        await lead.press('市政管道抢修');
        const row = lead.page.locator('.desk-outage__matter').filter({ hasText: '厨房和卫生间都停水了' });
        await lead.shown(row.filter({ hasText: '可能相关' })).waitFor();
        await lead.tap(lead.shown(row.locator('.ui-button').filter({ hasText: '归入' })));
        await lead.shown(row.filter({ hasText: '已归入' })).waitFor();
      },
    ],
    [
      'a resident taps the news of it: where, why, until when; once it is over the same page says so by itself',
      async (stage, { lead }) => {
        const resident = await stage.enter('resident-1', 'phone');
        await resident.tap(resident.shown(resident.page.locator('.ui-notice').filter({ hasText: '停水' })));
        await resident.page.waitForURL(/packages\/resident\/outage\//);
        await resident.sees('全小区停水', '市政管道抢修', '预计恢复', '恢复了会发消息告诉您，不用再报');
        await fitsWidth(resident, 'news of an outage');
        await contrasts(resident, 'news of an outage');
        await resident.shot('outage-news');
        await lead.pressButton('已恢复');
        await lead.sees('归在一起的事项，每人一次');
        await lead.fillIn('做了什么', '管道已接好');
        await lead.pressButton('确认并通知');
        await resident.sees('已经恢复', '要是家里还没恢复，请报修');
        await resident.page.context().close();
        await lead.page.context().close();
        await stage.api.advance(1);
        const { items } = await stage.api.call('listMyMessages', { as: 'resident-2', query: { limit: 10 } });
        const told = items.filter(({ type }) => type.startsWith('outage_ended'));
        assert.equal(told.length, 1, JSON.stringify(items.map(({ type }) => type)));
      },
    ],
    [
      'a stale dialog: who was faster stands in it beside one’s own words, which are saved after the other’s, or not at all',
      async (stage, { desk }) => {
        const { report, register } = mattersIn(stage.api);
        const ticket = await register(await report({ as: 'resident-1', description: '书房窗户把手松了' }));
        const path = { id: ticket.id };
        await desk.open(`packages/desk/main/index?queue=all&ticketId=${ticket.id}`);
        await desk.find('.desk-composer').waitFor();
        const faster = async (text) => {
          await stage.api.call('addNote', { as: 'cs-supervisor', path, body: { text, visibility: 'internal' } });
          await desk.shown(desk.page.locator('.desk-timeline').getByText(text)).waitFor();
        };
        // The 409 of whoever is slower is what is looked for: the browser writes it into its console.
        const slow = await stage.enter('receptionist', 'computer', { strict: false });
        await slow.find('.desk-queue').waitFor();
        await slow.open(`packages/desk/main/index?queue=all&ticketId=${ticket.id}`);
        await slow.find('.desk-composer').waitFor();
        await slow.pressButton('更多');
        await slow.choose('更多', '改优先级');
        await slow.choose('优先级', '急修');
        await slow.find('#care-words textarea').fill('业户说窗扇要掉了');
        await faster('已请工程先用绳子固定');
        await slow.page.keyboard.press('Control+Enter');
        await slow.sees('已改过这件事', '已请工程先用绳子固定', '您写的', '业户说窗扇要掉了');
        await fitsWidth(slow, 'stale dialog');
        await contrasts(slow, 'stale dialog');
        await slow.shot('desk-stale-dialog');
        await slow.pressButton('接在后面保存');
        await slow.page.locator('.ui-sheet').filter({ visible: true }).waitFor({ state: 'hidden' });
        assert.equal((await stage.api.call('getTicket', { as: 'receptionist', path })).priority, 'emergency');

        await slow.pressButton('更多');
        await slow.choose('更多', '改优先级');
        await slow.choose('优先级', '一般');
        await slow.find('#care-words textarea').fill('业户说不急了');
        await faster('物资已领');
        await slow.page.keyboard.press('Control+Enter');
        await slow.sees('已改过这件事', '物资已领');
        await slow.pressButton('放弃我的');
        await slow.page.locator('.ui-sheet').filter({ visible: true }).waitFor({ state: 'hidden' });
        const { items } = await stage.api.call('getTimeline', { as: 'receptionist', path });
        assert.ok(items.every(({ text }) => !text.includes('业户说不急了')));
        for (const person of [desk, slow]) await person.page.context().close();
      },
    ],
  ],
};
