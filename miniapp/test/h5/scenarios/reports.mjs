import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const DAY_SECONDS = 86_400;
/** However long the month is, and whatever the run's day, the next one has begun, and a week is over. */
const MORE_THAN_A_MONTH = 32 * DAY_SECONDS;

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

/** 报表. Moves the clock by a month, so it comes last. */
export const reports = {
  title: 'What is written when a week and a month are over',
  steps: [
    [
      'CLO-7: the supervisor binds the month that is over; number, place and words find what is in it',
      async (stage, state) => {
        const matters = mattersIn(stage.api);
        const { ticket } = await matters.orderAt('confirmed', { description: '客厅吸顶灯一闪一闪', code: 'home_light' });
        await matters.close(ticket);
        await matters.report({ kind: 'complaint', code: 'attitude', description: '快递柜占了消防通道，说了没人管' });
        await stage.api.advance(MORE_THAN_A_MONTH);
        state.supervisor = await stage.enter('cs-supervisor', 'computer');
        const { supervisor } = state;
        await supervisor.tap(supervisor.find('#rail-reports'));
        await supervisor.press('按月归档');
        await supervisor.sees('待装订', '还没装订');
        await supervisor.tap(supervisor.page.locator('.archive-months__row').filter({ visible: true }).last());
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
      async (stage, { supervisor }) => {
        await supervisor.press('回访月小结');
        await supervisor.tap(supervisor.page.locator('.period-bar__step').filter({ visible: true }).first());
        await supervisor.sees('应访', '回访率', '每月 5 日前写上月的');
        await supervisor.cannotPress('写好，送经理');
        await supervisor.fillIn('主管小结', '两件三次没打通，已约上门。');
        await supervisor.pressButton('写好，送经理');
        await supervisor.sees('两件三次没打通，已约上门。', '等项目经理批示', '改小结');
        await fits(supervisor, 'callback summary');
        await supervisor.shot('callback-summary');
        const manager = await stage.enter('manager', 'computer');
        await manager.tap(manager.find('#rail-reports'));
        await manager.press('回访月小结');
        await manager.tap(manager.page.locator('.period-bar__step').filter({ visible: true }).first());
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
      async (stage, { supervisor }) => {
        await supervisor.press('一周投诉');
        await supervisor.sees('办不下去的', '快递柜占了消防通道', '超过 24 小时没答复');
        await fits(supervisor, 'weekly complaints');
        await supervisor.shot('weekly-complaints');
        const row = supervisor.page.locator('.weekly-row--stuck').filter({ hasText: '快递柜占了消防通道' });
        await supervisor.tap(supervisor.shown(row.locator('.ui-button')));
        await supervisor.sees('新办法');
        await supervisor.tap(supervisor.find('.ui-sheet__close'));
        await supervisor.fillIn('汇总的话', '快递柜一件另定办法，其余都已答复');
        await supervisor.pressButton('汇总完了');
        await supervisor.sees('快递柜一件另定办法，其余都已答复', '周敏');
      },
    ],
    [
      'on a phone the reports are the same, one under the other; the cashier finds what was charged',
      async (stage, { supervisor }) => {
        await supervisor.page.setViewportSize({ width: 390, height: 844 });
        for (const page of ['weekly', 'callback-summary', 'archive']) {
          await supervisor.open(`packages/desk/${page}/index`);
          await supervisor.sees('按月归档');
          await fits(supervisor, `${page} on a phone`);
        }
        const cashier = await stage.enter('cashier', 'phone');
        await cashier.press('按月归档的单据');
        await cashier.tap(cashier.page.locator('.archive-months__row').filter({ visible: true }).last());
        await cashier.press('有收费的');
        await cashier.sees('客厅吸顶灯一闪一闪', '收费合计');
        await fits(cashier, 'archive of the cashier');
        await cashier.page.context().close();
      },
    ],
  ],
};
