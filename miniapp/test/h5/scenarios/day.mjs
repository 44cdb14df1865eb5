import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

const days = async (stage) => {
  const { items } = await stage.api.call('listTasks', {
    as: 'cs-supervisor',
    query: { scope: 'signature', limit: 100 },
  });
  return items.filter(({ kind }) => kind === 'daily_records').map(({ period }) => period);
};

/** Every matter that has nothing arranged gets its way. */
async function writeWays(person) {
  for (const way of await person.page.locator('.day-first textarea:visible, .day-first input:visible').all()) {
    await way.fill('明早第一个安排');
  }
}

/** 当日记录 and 放假安排: what a supervisor signs before leaving, and enters once a year. */
export const dayAndYear = {
  title: 'The supervisor signs the day, and enters the holidays of the year',
  steps: [
    [
      'REP-1: the records of the day stand in 待我签字; what has nothing arranged needs a way before the signature',
      async (stage, state) => {
        await stage.api.advance(1);
        state.supervisor = await stage.enter('cs-supervisor', 'computer');
        const { supervisor } = state;
        const before = await days(stage);
        await supervisor.sees('待我签字');
        await supervisor.open('packages/desk/signoff/index');
        await supervisor.press('当日记录');
        await supervisor.sees('报修投诉处理记录', '主管意见', '签后当日锁定');
        await fits(supervisor, 'day record');
        await supervisor.shot('desk-day-record');
        await writeWays(supervisor);
        await supervisor.fillIn('主管意见', '早班急修多，明天早班加一个人');
        await supervisor.pressButton('签字，当日完成');
        await supervisor.sees('已签字');
        assert.deepEqual(await days(stage), before.slice(1));
      },
    ],
    [
      'FUP-2: a year whose holidays nobody has entered says so; they are entered with their reason, and taken back',
      async (stage, { supervisor }) => {
        const community = (await stage.api.call('getMe', { as: 'cs-supervisor' })).roles[0].community;
        const path = { id: community.id };
        const { missingHolidays: year } = await stage.api.call('getWorkingCalendar', { as: 'cs-supervisor', path });
        assert.notEqual(year, null);
        await supervisor.press(`${year} 年放假安排没录入`);
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
        const known = () => stage.api.call('getWorkingCalendar', { as: 'cs-supervisor', path });
        assert.equal((await known()).missingHolidays, null);
        await supervisor.pressButton('恢复到这版之前');
        await supervisor.tap(supervisor.find('.taro-model__confirm'));
        await supervisor.sees('撤回：国办发明电', `${year} 年的放假安排还没有录入`);
        assert.equal((await known()).missingHolidays, year);
      },
    ],
    [
      'REP-1: on a phone the day is signed from 待办',
      async (stage) => {
        const supervisor = await stage.enter('cs-supervisor', 'phone');
        await supervisor.goTab('待办');
        await supervisor.press('待我签字');
        await supervisor.press('当日记录');
        await supervisor.sees('返回').catch(() => undefined);
        await fits(supervisor, 'day record on a phone');
        await supervisor.shot('phone-day-record');
      },
    ],
  ],
};
