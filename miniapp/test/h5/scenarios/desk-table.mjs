import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { mattersIn } from '../support/matters.mjs';

const MANY = 60;

/** Many matters at once: found, narrowed, kept as a view, chosen, acted upon, taken along. */
export const deskTable = {
  title: 'Many matters at the desk',
  steps: [
    [
      'what was said is found from anywhere, by the keyboard alone',
      async (stage, state) => {
        const matters = mattersIn(stage.api);
        await matters.report({ description: '卫生间漏水到楼下，天花板鼓包' });
        const noted = await matters.report({ description: '客厅窗户关不严' });
        await stage.api.call('addNote', {
          as: 'receptionist',
          path: { id: noted.id },
          body: { text: '业户说窗扇铰链断了', visibility: 'internal' },
        });
        await stage.api.advance(1);
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.find('.desk-row').waitFor();
        await desk.page.keyboard.press('/');
        await desk.page.keyboard.type('漏水');
        await desk.find('.desk-search__hit').waitFor();
        await desk.shot('desk-search');
        await desk.page.keyboard.press('ArrowDown');
        await desk.page.keyboard.press('ArrowUp');
        await desk.page.keyboard.press('Enter');
        await desk.shown(desk.page.locator('.desk-head').filter({ hasText: '漏水' })).waitFor();
        await desk.page.keyboard.press('/');
        await desk.page.keyboard.type('铰链');
        await desk.sees('在记录里');
        await desk.page.keyboard.press('Escape');
      },
    ],
    [
      'the queue says how many there are, and goes on as one scrolls',
      async (stage, { desk }) => {
        const matters = mattersIn(stage.api);
        for (let index = 0; index < MANY; index += 1) {
          await matters.report({ description: `第 ${index} 盏楼道灯不亮`, code: 'corridor_light' });
        }
        const { queues } = await stage.api.call('getQueueCounts', { as: 'receptionist' });
        const all = queues.find(({ queue }) => queue === 'all').count;
        await desk.tap(desk.find('#queue-tile-unregistered'));
        await desk.tap(desk.find('#queue-tile-all'));
        await desk.shown(desk.page.locator('#queue-tile-all').filter({ hasText: String(all) })).waitFor();
        while ((await desk.page.locator('.desk-row').filter({ visible: true }).count()) < all) {
          await desk.page.locator('.desk-row').last().scrollIntoViewIfNeeded();
          await desk.page.waitForFunction(
            (before) => document.querySelectorAll('.desk-row').length !== before,
            await desk.page.locator('.desk-row').count(),
          );
        }
      },
    ],
    [
      'filters stand in the address and come back with it',
      async (_, { desk }) => {
        await desk.pressButton('事项表');
        await desk.sees('期限');
        await desk.page.locator('#filter-queue select').selectOption('unregistered');
        await desk.page.waitForURL(/queue=unregistered/);
        await desk.page.locator('#filter-words input').fill('楼道灯');
        await desk.shown(desk.page.locator('.desk-table__row').filter({ hasText: '第 59 盏' })).waitFor();
        assert.doesNotMatch(desk.page.url(), /unregistered/);
        assert.match(decodeURIComponent(desk.page.url()), /q=楼道灯/);
        await desk.page.reload();
        await desk.shown(desk.page.locator('.desk-table__row').filter({ hasText: '第 59 盏' })).waitFor();
        assert.equal(await desk.page.locator('#filter-words input').inputValue(), '楼道灯');
      },
    ],
    [
      'a view is kept under a name',
      async (_, { desk }) => {
        await desk.pressButton('存为视图');
        await desk.page.locator('#view-name input').fill('楼道灯没立项');
        await desk.page.keyboard.press('Control+Enter');
        await desk.find('.desk-views__chip--chosen').waitFor();
        await desk.pressButton('清空筛选');
        await desk.press('楼道灯没立项');
        await desk.shown(desk.page.locator('.desk-table__row').filter({ hasText: '第 59 盏' })).waitFor();
      },
    ],
    [
      'the chosen ones get a note, each is told, and they leave as a workbook',
      async (_, { desk }) => {
        await desk.page.keyboard.press('Tab');
        await desk.page.keyboard.press('j');
        await desk.page.keyboard.press('x');
        await desk.page.keyboard.press('j');
        await desk.page.keyboard.press('x');
        await desk.sees('已选 2 件');
        await desk.pressButton('备注');
        await desk.page.locator('#bulk-words textarea').fill('统一换灯，已报工程');
        await desk.page.keyboard.press('Control+Enter');
        await desk.sees('办成 2 件');
        await desk.shot('desk-table');
        await desk.pressButton('知道了');
        const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.pressButton('导出')]);
        assert.equal((await readFile(await file.path())).subarray(0, 2).toString(), 'PK');
        await desk.sees('已导出');
      },
    ],
    [
      'columns are chosen; the same ones change hands and priority, and the table says so',
      async (stage, { desk }) => {
        await desk.sees('已选 2 件');
        const head = desk.page.locator('.desk-table__row--head').filter({ visible: true });
        await desk.pressButton('列');
        await desk.sees('显示哪些列');
        for (const column of ['经办', '优先级']) {
          const check = desk.find('.ui-sheet').locator('.ui-check').filter({ hasText: column });
          if ((await check.getAttribute('aria-checked')) !== 'true') await desk.tap(check);
        }
        await desk.page.keyboard.press('Escape');
        for (const column of ['经办', '优先级']) await head.getByText(column).first().waitFor();

        await desk.pressButton('转给');
        await desk.page.locator('#bulk-person select').selectOption({ label: '周敏' });
        await desk.page.locator('#bulk-words textarea').fill('业户都说过一遍了，统一安排');
        await desk.page.keyboard.press('Control+Enter');
        await desk.sees('办成 2 件');
        await desk.pressButton('知道了');
        await desk.pressButton('改优先级');
        await desk.page.locator('#bulk-priority select').selectOption({ label: '高' });
        await desk.page.locator('#bulk-words textarea').fill('老人夜里上下楼看不清');
        await desk.page.keyboard.press('Control+Enter');
        await desk.sees('办成 2 件');
        await desk.pressButton('知道了');
        const changed = desk.page.locator('.desk-table__row').filter({ hasText: '高' });
        await changed.nth(1).waitFor();
        assert.equal(await changed.count(), 2);
        const query = { scope: 'desk', q: '楼道灯', limit: 60 };
        const { items } = await stage.api.call('listTickets', { as: 'receptionist', query });
        const passedOn = items.filter(({ owner, priority }) => owner?.name === '周敏' && priority === 'high');
        assert.equal(passedOn.length, 2);
        await desk.shot('desk-table-columns');
      },
    ],
    [
      'a supervisor’s view is shared with the desk: it is there for a colleague',
      async (stage, { desk }) => {
        const lead = await stage.enter('cs-supervisor', 'computer');
        await lead.open('packages/desk/matters/index?queue=all&q=楼道灯');
        await lead.shown(lead.page.locator('.desk-table__row').filter({ hasText: '第 59 盏' })).waitFor();
        await lead.pressButton('存为视图');
        await lead.page.locator('#view-name input').fill('全部楼道灯');
        await lead.page.keyboard.press('Control+Enter');
        await lead.shown(lead.page.locator('.desk-views__chip').filter({ hasText: '全部楼道灯' })).waitFor();
        await lead.pressButton('共享给全体客服');
        await lead.sees('收回共享');
        await desk.open('packages/desk/matters/index?queue=all&q=楼道灯');
        await desk.shown(desk.page.locator('.desk-views__chip').filter({ hasText: '全部楼道灯' })).waitFor();
        await desk.shown(desk.page.locator('.desk-table__row').filter({ hasText: '第 59 盏' })).waitFor();
        await lead.page.context().close();
      },
    ],
    [
      'the dispatch desk shows a page of what nobody has taken, how many there are, and more when asked',
      async (stage, { desk }) => {
        const { queues } = await stage.api.call('getQueueCounts', { as: 'receptionist' });
        const untaken = queues.find(({ queue }) => queue === 'returned').count;
        assert.ok(untaken >= MANY, `${untaken} lie untaken`);
        await desk.open('packages/desk/dispatch/index');
        await desk.sees(`退回、未接 ${untaken}`);
        const more = desk.shown(desk.page.locator('.desk-dispatch__more .ui-button'));
        await more.waitFor();
        const rows = desk.page.locator('.desk-dispatch__waiting .desk-row').filter({ visible: true });
        const before = await rows.count();
        while ((await rows.count()) < untaken) {
          const shown = await rows.count();
          await desk.tap(more);
          await rows.nth(shown).waitFor();
        }
        assert.ok((await rows.count()) > before);
        await desk.shot('desk-dispatch-more');
      },
    ],
  ],
};
