import assert from 'node:assert/strict';
import { violationsOn } from '../support/accessible.mjs';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { untilNextMonth } from '../support/morning.mjs';

const HOUR_SECONDS = 3_600;
const PAGE = 'packages/desk/dashboard/index';

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

const numberIn = (words) => Number(/\d+/.exec(words)?.[0] ?? Number.NaN);

/** Back from a list to the figures, as a reader goes. */
async function back(manager) {
  await manager.page.keyboard.press('Escape');
  await manager.sees('各部门时限达成');
}

/** 经营看板. Moves the clock into the next month. */
export const dashboard = {
  title: 'The manager’s figures',
  steps: [
    [
      'REP-6: the manager opens the figures of the month, with their fractions and targets, and what is late',
      async (stage, state) => {
        const matters = mattersIn(stage.api);
        const { ticket } = await matters.orderAt('confirmed', { description: '楼道灯一闪一闪', code: 'home_light' });
        await matters.close(ticket);
        await matters.orderAt('accepted', { description: '厨房水龙头漏水' });
        await matters.report({ kind: 'complaint', code: 'attitude', description: '门岗说话难听，不让外卖进' });
        // Nobody comes in these hours.
        await stage.api.advance(2 * HOUR_SECONDS);
        state.manager = await stage.enter('manager', 'computer');
        const { manager } = state;
        await manager.tap(manager.find('#rail-dashboard'));
        await manager.sees('月投诉率', '年投诉率', '回访率', '时限达成', '满意度', '到今天', '已入住');
        await manager.sees('投诉 12 个月', '年投诉率累计', '各部门时限达成', '每周立项与销项', '报修类别', '全部打开');
        await fits(manager, 'dashboard');
        await manager.shot('dashboard');
        assert.deepEqual(await violationsOn(manager, [['dashboard', PAGE, {}]]), []);
      },
    ],
    [
      'REP-7: a number opens as many rows as it says, by mouse and by keyboard; each row opens its matter',
      async (_, { manager }) => {
        const { page } = manager;
        const late = numberIn(await manager.text(/^本月逾期 \d+ 项$/).textContent());
        await manager.press(/^本月逾期 \d+ 项$/);
        await manager.sees(`共 ${late} 项`);
        assert.equal(await page.locator('.figure-row:not(.figure-row--head)').filter({ visible: true }).count(), late);
        await fits(manager, 'list behind a figure');
        await manager.shot('dashboard-list');
        await back(manager);
        const bar = manager.shown(
          page.locator('.chart__mark[aria-label*="月投诉"]:not([aria-label*="投诉 0 件"])').last(),
        );
        const complaints = numberIn((await bar.getAttribute('aria-label')).replace(/^\d+ 月/, ''));
        await bar.focus();
        await page.keyboard.press('Enter');
        await manager.sees(`共 ${complaints} 项`);
        await manager.press(/门岗说话难听/);
        await manager.sees('门岗说话难听');
        await manager.open(PAGE);
      },
    ],
    [
      'REP-6: when the month is over the manager steps back to the month that is over, and looks at the quarter',
      async (stage, { manager }) => {
        await untilNextMonth(stage.api);
        await manager.open(PAGE);
        await manager.sees('到今天');
        await manager.tap(manager.find('[aria-label="往前一期"]'));
        await manager.find('.dashboard-head__period:not(:has-text("到今天"))').waitFor();
        const closed = manager.shown(manager.page.locator('.category-row').first());
        const count = numberIn(await closed.locator('.category-row__count').textContent());
        assert.ok(count > 0, 'nothing was repaired in the month that is over');
        await manager.tap(closed);
        await manager.sees(`共 ${count} 项`);
        await back(manager);
        await manager.press('季');
        await manager.sees('季度');
        await fits(manager, 'dashboard of a quarter');
      },
    ],
    [
      'on a phone one card stands under the other; whoever may not read it does not find it',
      async (stage, { manager }) => {
        await manager.page.setViewportSize({ width: 390, height: 844 });
        await manager.open(PAGE);
        await manager.sees('月投诉率', '逾期');
        await fits(manager, 'dashboard on a phone');
        await manager.page.context().close();
        const receptionist = await stage.enter('receptionist', 'computer');
        await receptionist.open(PAGE);
        await receptionist.sees('这里没有您要看的看板');
        await receptionist.page.context().close();
      },
    ],
  ],
};
