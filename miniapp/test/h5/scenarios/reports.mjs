import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { untilNextMonth } from '../support/morning.mjs';
import { missTargets } from '../support/over-target.mjs';
import { rectificationSteps } from './rectification.mjs';

const DAY_SECONDS = 86_400;
/** However long the month is in which the callback was due, it is over, and a week is over besides. */
const MORE_THAN_A_MONTH = 40 * DAY_SECONDS;

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

const monthOf = (instant) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 7);
/** `2026-11` as the list of months says it. */
const monthWords = (month) => `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`;
/** Other repairs are called back within a week (CBK-4). */
const CALLBACK_DAYS = 7;

const chooseMonth = (person, month) =>
  person.tap(person.shown(person.page.locator('.archive-months__row').filter({ hasText: monthWords(month) })));

/** 报表. Moves the clock by a month, so it comes last. */
export const reports = {
  title: 'What is written when a week and a month are over',
  steps: [
    [
      'CLO-7: the supervisor binds the month that is over; number, place and words find what is in it',
      async (stage, state) => {
        // A month that knows of no other complaint: the target is to be missed by these alone (CMP-4).
        await untilNextMonth(stage.api);
        const matters = mattersIn(stage.api);
        const { ticket } = await matters.orderAt('confirmed', {
          description: '客厅吸顶灯一闪一闪',
          code: 'home_light',
        });
        await matters.close(ticket);
        const words = '快递柜占了消防通道，说了没人管';
        state.complaint = await matters.report({ kind: 'complaint', code: 'attitude', description: words });
        await missTargets(stage.api);
        const closedAt = (await stage.api.advance(MORE_THAN_A_MONTH)) - MORE_THAN_A_MONTH * 1_000;
        state.closed = monthOf(closedAt);
        state.period = state.closed;
        state.overTarget = monthWords(state.closed);
        state.calledBack = monthOf(closedAt + CALLBACK_DAYS * DAY_SECONDS * 1_000);
        state.supervisor = await stage.enter('cs-supervisor', 'computer');
        const { supervisor } = state;
        await supervisor.tap(supervisor.find('#rail-reports'));
        await supervisor.press('按月归档');
        await chooseMonth(supervisor, state.closed);
        await supervisor.sees('待装订', `${monthWords(state.closed)}还没装订`);
        await supervisor.pressButton('装订归档');
        await supervisor.press('装订');
        await supervisor.sees('客厅吸顶灯一闪一闪', '收费合计', '周敏');
        await fits(supervisor, 'archive');
        await supervisor.shot('archive');
        await supervisor.write('在这一册里找', '吸顶灯');
        await supervisor.sees('找到 1 件');
        await supervisor.write('在这一册里找', '没有这样的话');
        await supervisor.sees('这一册里没有找到', '看全部');
        await supervisor.pressButton('看全部');
        await supervisor.sees('客厅吸顶灯一闪一闪');
      },
    ],
    [
      'CBK-12: she writes the month’s callbacks up, the manager comments, and that is that',
      async (stage, { supervisor, calledBack }) => {
        const page = `packages/desk/callback-summary/index?period=${calledBack}-01`;
        await supervisor.open(page);
        await supervisor.sees('应访', '回访率', '每月 5 日前写上月的');
        await supervisor.cannotPress('写好，送经理');
        await supervisor.fillIn('主管小结', '两件三次没打通，已约上门。');
        await supervisor.pressButton('写好，送经理');
        await supervisor.sees('两件三次没打通，已约上门。', '等项目经理批示', '改小结');
        await fits(supervisor, 'callback summary');
        await supervisor.shot('callback-summary');
        const manager = await stage.enter('manager', 'computer');
        await manager.open(page);
        await manager.sees('两件三次没打通，已约上门。');
        await manager.fillIn('经理批示', '没打通的两件请上门访。');
        await manager.pressButton('批示');
        await manager.sees('没打通的两件请上门访。');
        await manager.doesNotSee('改小结');
        await manager.page.context().close();
      },
    ],
    [
      'FUP-3: complaints that cannot be handled stand apart; the supervisor decides a new way and rolls the week up',
      async (stage, { supervisor, complaint }) => {
        await supervisor.press('一周投诉');
        await supervisor.sees('办不下去的', '快递柜占了消防通道', '超过 24 小时没答复');
        await fits(supervisor, 'weekly complaints');
        await supervisor.shot('weekly-complaints');
        const row = supervisor.page.locator('.weekly-row--stuck').filter({ hasText: '快递柜占了消防通道' });
        await supervisor.tap(supervisor.shown(row.locator('.ui-button')));
        await supervisor.sees('先受理致歉，再另定办法');
        await supervisor.tap(supervisor.find('.ui-sheet__close'));
        await stage.api.call('acknowledgeComplaint', {
          as: 'cs-supervisor',
          path: { id: complaint.id },
          body: { words: '让您不方便了，很抱歉' },
        });
        await supervisor.open('packages/desk/weekly/index');
        await supervisor.tap(supervisor.shown(row.locator('.ui-button')));
        await supervisor.fillIn('新的办法', '请厂家三天内挪柜，主管到场验收');
        await supervisor.pressButton('定了');
        await supervisor.fillIn('汇总的话', '快递柜一件另定办法，其余都已答复');
        await supervisor.pressButton('汇总完了');
        await supervisor.sees('快递柜一件另定办法，其余都已答复', '周敏');
      },
    ],
    [
      'on a phone the reports are the same, one under the other; the cashier finds what was charged',
      async (stage, { supervisor, closed }) => {
        await supervisor.page.setViewportSize({ width: 390, height: 844 });
        for (const page of ['weekly', 'callback-summary', 'archive']) {
          await supervisor.open(`packages/desk/${page}/index`);
          await supervisor.sees('按月归档');
          await fits(supervisor, `${page} on a phone`);
        }
        const cashier = await stage.enter('cashier', 'phone');
        await cashier.press('按月归档的单据');
        await chooseMonth(cashier, closed);
        await cashier.press('有收费的');
        await cashier.sees('客厅吸顶灯一闪一闪', '收费合计');
        await fits(cashier, 'archive of the cashier');
        await cashier.page.context().close();
      },
    ],
    ...rectificationSteps,
  ],
};
