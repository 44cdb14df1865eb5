import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { todayIn } from '../support/today.mjs';

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

/** Days whose records still wait for a signature, the one that is due first in front. */
async function owedDays({ api }) {
  const query = { scope: 'signature', limit: 100 };
  const { items } = await api.call('listTasks', { as: 'cs-supervisor', query });
  return items.filter(({ kind }) => kind === 'daily_records').map(({ period }) => period);
}

/** The same page in a narrower window, then as it was. */
async function fitsAt(person, width, where) {
  const { height, width: before } = person.page.viewportSize();
  await person.page.setViewportSize({ width, height });
  await fitsWidth(person, where);
  await person.page.setViewportSize({ width: before, height });
}

const dateOf = (day) => `${Number(day.slice(4, 6))}月${Number(day.slice(6))}日`;

async function signedDays({ api }, day) {
  const { id } = (await api.call('getMe', { as: 'cs-supervisor' })).roles[0].community;
  const query = { month: `${day.slice(0, 4)}-${day.slice(4, 6)}` };
  return (await api.call('listSignedDays', { as: 'cs-supervisor', path: { id }, query })).items;
}

const titleOf = (day) => `看完当日记录并签字 ${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

const calendarOf = async ({ api }) => {
  const { id } = (await api.call('getMe', { as: 'cs-supervisor' })).roles[0].community;
  return api.call('getWorkingCalendar', { as: 'cs-supervisor', path: { id } });
};

/** What has nothing arranged gets its way, each in its own field. */
async function writeWays({ page }) {
  const buttons = page.locator('.day-first .ui-button').filter({ visible: true, hasText: '写办法' });
  await buttons.first().waitFor();
  while ((await buttons.count()) > 0) await buttons.first().click();
  const fields = page.locator('.day-first .ui-field :is(input, textarea)').filter({ visible: true });
  await fields.first().waitFor();
  for (const field of await fields.all()) await field.fill('明早第一个安排');
}

/** 当日记录 and 放假安排: what a supervisor signs before leaving, and enters once a year. */
export const dayAndYear = {
  title: 'The supervisor signs the day, and enters the holidays of the year',
  steps: [
    [
      'REP-1: what has nothing arranged needs a way before the day is signed; then the signature locks it',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        // Nobody gives an order for it: three hours later nothing has been arranged.
        await register(await report({ description: '单元门关不上，还没人派' }), { code: 'door_lock' });
        await stage.api.advance(3 * 3_600);
        state.supervisor = await stage.enter('cs-supervisor', 'computer');
        const { supervisor } = state;
        const [before, today] = [await owedDays(stage), await todayIn(stage)];
        await supervisor.open('packages/desk/signoff/index');
        // Whatever waits from days before: what is late today is in today's record.
        await supervisor.press('当日记录');
        await supervisor.tap(supervisor.find('.month-card__day--today'));
        await supervisor.sees('报修投诉处理记录', '主管意见', '签后当日锁定', '单元门关不上，还没人派');
        await supervisor.cannotPress('签字，当日完成');
        await supervisor.shot('desk-day-record');
        await supervisor.sees('当日记录', '口头解释', '实施人', '本月日签', '补签');
        await fits(supervisor, 'day record');
        await fitsAt(supervisor, 1024, 'day record at 1024');
        await writeWays(supervisor);
        await supervisor.fillIn('主管意见', '早班急修多，明天早班加一个人');
        // Words alone are no signature.
        await supervisor.sees('在框里签名就能签');
        await supervisor.cannotPress('签字，当日完成');
        await supervisor.signWithMouse();
        await supervisor.canPress('签字，当日完成');
        await supervisor.press('重写');
        await supervisor.cannotPress('签字，当日完成');
        await supervisor.signWithMouse();
        await supervisor.pressButton('签字，当日完成');
        await supervisor.sees('当日已锁定，更改另留痕', '早班急修多，明天早班加一个人', '手写签');
        // Beside the words, and under the month.
        await supervisor.find('.sign-box .signed-name__ink img').waitFor();
        await supervisor.find('.month-card .signed-name__ink img').waitFor();
        const period = `${today.slice(0, 4)}-${today.slice(4, 6)}-${today.slice(6)}`;
        assert.ok(before.includes(period));
        assert.deepEqual(
          await owedDays(stage),
          before.filter((owed) => owed !== period),
        );
        state.signed = today;
        await supervisor.shot('desk-day-signed');
      },
    ],
    [
      'REP-1: the month shows which days were signed; any day is opened from it, printed, and taken along as a workbook',
      async (stage, { supervisor, signed }) => {
        const today = await todayIn(stage);
        // A printed record leads here by its code.
        await supervisor.open(`packages/desk/signoff/index?day=${signed}`);
        await supervisor.sees(`${dateOf(signed)} `, '当日已锁定，更改另留痕');
        assert.deepEqual((await signedDays(stage, signed)).map(({ day }) => day).slice(-1), [signed]);
        // Whatever day it is, the first of the month before is over.
        await supervisor.tap(supervisor.find('.month-card__step'));
        await supervisor.tap(supervisor.find('.month-card__day--missing'));
        await supervisor.sees('月1日 ', '看完记录再签');
        await supervisor.tap(supervisor.page.locator('.month-card__step').filter({ visible: true }).last());
        await supervisor.tap(supervisor.find('.month-card__day--today'));
        await supervisor.sees(`${dateOf(today)} `, '单元门关不上，还没人派');
        const tab = supervisor.page.context().waitForEvent('page');
        await supervisor.pressButton('打印');
        await (await tab).waitForURL(/\/papers\//);
        await (await tab).close();
        const download = supervisor.page.waitForEvent('download');
        await supervisor.pressButton('导出 Excel');
        assert.equal((await download).suggestedFilename(), `当日记录-${today}.xlsx`);
      },
    ],
    [
      'FUP-2: a year whose holidays nobody has entered says so; they are entered with their reason, and taken back',
      async (stage, { supervisor }) => {
        const { missingHolidays: year } = await calendarOf(stage);
        assert.notEqual(year, null);
        await supervisor.open('packages/desk/calendar/index');
        await supervisor.sees(`${year} 年放假安排`, `${year} 年的放假安排还没有录入`, '国务院办公厅公布');
        await fits(supervisor, 'holidays');
        await supervisor.pressButton('录入放假安排');
        await supervisor.fillIn('哪天', '10-1 到 10-7');
        await supervisor.pressButton('放假');
        await supervisor.fillIn('哪天', '9-26');
        await supervisor.pressButton('调休上班');
        await supervisor.sees(`${year}-10-01 到 ${year}-10-07`, '上班（调休）');
        await supervisor.fillIn('为什么改', '国办发明电');
        await supervisor.shot('desk-holidays');
        await supervisor.pressButton('保存放假安排');
        await supervisor.sees(`${year} 年放假安排已录入`, '手工录入', '国办发明电');
        assert.equal((await calendarOf(stage)).missingHolidays, null);
        await supervisor.pressButton('恢复到这版之前');
        await supervisor.tap(supervisor.find('.browser-dialog__button--main'));
        await supervisor.sees('撤回：国办发明电', `${year} 年的放假安排还没有录入`);
        assert.equal((await calendarOf(stage)).missingHolidays, year);
        await supervisor.page.context().close();
      },
    ],
    [
      'REP-1: on a phone the next day is signed from the bar of the desk',
      async (stage) => {
        await stage.api.advance(86_400);
        const before = await owedDays(stage);
        const supervisor = await stage.enter('cs-supervisor', 'phone', { colorScheme: 'dark' });
        await supervisor.press('待我签字');
        await supervisor.tap(supervisor.shown(supervisor.page.locator('.desk-signoff').getByText('当日记录')));
        await supervisor.press(titleOf(before[0]));
        await supervisor.sees('返回', '报修投诉处理记录', '主管意见');
        await fits(supervisor, 'day record on a phone');
        await fingersFit(supervisor, 'day record on a phone');
        await supervisor.shot('phone-day-record');
        if ((await supervisor.page.locator('.day-first .ui-button').count()) > 0) await writeWays(supervisor);
        await supervisor.fillIn('主管意见', '平稳');
        const { name } = await stage.api.call('getMe', { as: 'cs-supervisor' });
        await supervisor.press('没法手写？用键盘签');
        const label = `请输入签字人的姓名：${name}`;
        await supervisor.fillIn(label, '别人');
        await supervisor.sees('要和签字人的姓名一样');
        await supervisor.cannotPress('签字，当日完成');
        await supervisor.fillIn(label, name);
        await contrasts(supervisor, 'signing by keyboard');
        await fingersFit(supervisor, 'signing by keyboard');
        await supervisor.shot('phone-day-keyboard');
        await supervisor.pressButton('签字，当日完成');
        await supervisor.text(titleOf(before[0])).waitFor({ state: 'hidden' });
        assert.deepEqual(await owedDays(stage), before.slice(1));
        const day = before[0].replaceAll('-', '');
        const typed = (await signedDays(stage, day)).find((signed) => signed.day === day);
        assert.deepEqual([typed?.way, typed?.imageUrl, typed?.byName], ['keyboard', null, name]);
        await supervisor.page.context().close();
      },
    ],
  ],
};
