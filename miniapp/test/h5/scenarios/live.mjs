import assert from 'node:assert/strict';
import { mattersIn } from '../support/matters.mjs';

const HALF = '打给业户说一声，下午';

/** Issue 4: a change in one appears in the other within 2 s. Asked nine times, because one may meet a busy machine. */
const SOON_MS = 2_000;
const TIMES = 9;
/** Five tries in vain, then every fifteen seconds (RECONNECT). */
const BY_THE_CLOCK_MS = 60_000;

/** When these words come to stand on the screen, in the clock of the page, which is the clock of this machine. */
const whenSeen = ({ page }, words) =>
  page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    words,
  );

/** Survives everything but a reload. */
const mark = ({ page }) => page.evaluate(() => Object.assign(window, { notReloaded: true }));
const isMarked = ({ page }) => page.evaluate(() => window.notReloaded === true);

async function openMatter(person, { id }) {
  await person.find('.desk-queue').waitFor();
  await person.open(`packages/desk/main/index?queue=unregistered&ticketId=${id}`);
  await person.sees('实时');
  await person.find('.desk-composer').waitFor();
}

const setVisibility = ({ page }, state) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

export const live = {
  title: 'Several people, one matter',
  steps: [
    [
      'two at the desk see each other, and that one writes',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        state.ticket = await register(await report({ description: '走廊消防栓箱渗水' }));
        state.desk = await stage.enter('receptionist', 'computer', { strict: false });
        state.boss = await stage.enter('cs-supervisor', 'computer');
        for (const person of [state.desk, state.boss]) await openMatter(person, state.ticket);
        await state.desk.sees('周敏也在看');
        await state.boss.sees('林晓雯也在看');
        await state.desk.write('记跟进', HALF);
        await state.boss.sees('林晓雯正在写');
        await state.boss.shot('desk-live-present');
      },
    ],
    [
      'what one does appears before the other, who is not reloaded and loses no word',
      async (stage, { desk, boss, ticket }) => {
        await mark(desk);
        await boss.write('记跟进', '已请工程先关阀');
        await boss.page.keyboard.press('Control+Enter');
        await desk.sees('已请工程先关阀');
        const { report } = mattersIn(stage.api);
        await report({ description: '单元门弹簧断了' });
        await desk.sees('单元门弹簧断了');
        assert.equal(await desk.find('.desk-composer input').inputValue(), HALF);
        assert.ok(await isMarked(desk));
        assert.ok(ticket.id);
      },
    ],
    [
      'within two seconds of the answer, by the hint and not by the clock (half of nine times at least)',
      async (_stage, { desk, boss }) => {
        const taken = [];
        for (let time = 1; time <= TIMES; time += 1) {
          const words = `第 ${time} 次进展`;
          const seenAt = whenSeen(desk, words);
          await boss.write('记跟进', words);
          const answered = boss.page.waitForResponse((response) => response.url().endsWith('/notes'));
          await boss.page.keyboard.press('Control+Enter');
          await answered;
          const answeredAt = Date.now();
          taken.push((await seenAt) - answeredAt);
          await boss.sees(words);
        }
        taken.sort((a, b) => a - b);
        console.log(`    from the answer to the other screen, ms: ${taken.join(' ')}`);
        assert.ok(taken[Math.floor(TIMES / 2)] < SOON_MS, `${taken}`);
        await desk.sees('实时');
      },
    ],
    [
      'where sockets do not work at all, it says that it asks by the clock, and what happens appears',
      async (stage, { boss, ticket }) => {
        const cut = await stage.enter('receptionist', 'computer', { strict: false });
        await cut.page.routeWebSocket(/./, (socket) => socket.close());
        await cut.open(`packages/desk/main/index?queue=unregistered&ticketId=${ticket.id}`);
        await cut.text('每 15 秒取一次').waitFor({ timeout: BY_THE_CLOCK_MS });
        await mark(cut);
        await boss.write('记跟进', '等物业经理回话');
        await boss.page.keyboard.press('Control+Enter');
        await boss.sees('等物业经理回话');
        await cut.text('等物业经理回话').waitFor({ timeout: BY_THE_CLOCK_MS });
        assert.ok(await isMarked(cut));
        await cut.page.context().close();
      },
    ],
    [
      'the engineer’s list and the resident’s page follow what the desk does',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        state.engineer = await stage.enter('engineer-1', 'phone');
        state.resident = await stage.enter('resident-2', 'phone');
        await mark(state.engineer);
        const ticket = await report({ description: '阳台推拉门卡住' });
        await state.resident.goTab('我的事项');
        await state.resident.sees('阳台推拉门卡住');
        await register(ticket);
        await stage.api.call('dispatchWorkOrder', {
          as: 'receptionist',
          path: { id: ticket.id },
          body: { department: 'engineering', task: '校正滑轨，换轮' },
        });
        await state.engineer.tap(state.engineer.page.getByText(/^可接/).filter({ visible: true }).first());
        await state.engineer.sees('阳台推拉门卡住');
        assert.ok(await isMarked(state.engineer));
        await state.engineer.page.context().close();
        await state.resident.page.context().close();
      },
    ],
    [
      'a network that was cut is said so; back again, it has caught up and says with what',
      async (stage, { desk, boss }) => {
        await desk.page.context().setOffline(true);
        await desk.sees('重连中', '连接断了，正在重连', '可以接着写，连上后再送');
        await desk.shot('desk-live-cut');
        await boss.write('记跟进', '阀已关，等配件');
        await boss.page.keyboard.press('Control+Enter');
        await boss.sees('阀已关，等配件');
        const { report } = mattersIn(stage.api);
        await report({ description: '地下二层坡道灯不亮' });
        await desk.doesNotSee('阀已关，等配件');
        await desk.page.context().setOffline(false);
        await desk.sees(
          '阀已关，等配件',
          '地下二层坡道灯不亮',
          '实时',
          '已连上，补上 2 处变化',
          '其中 1 件是您正在看的',
        );
        await desk.shot('desk-live-caught-up');
        await desk.pressButton('看变化');
        await desk.sees('断开时变过的事');
        await desk.page.keyboard.press('Escape');
        await desk.find('.ui-sheet').waitFor({ state: 'hidden' });
        assert.ok(await isMarked(desk));
        assert.equal(await desk.find('.desk-composer input').inputValue(), HALF);
      },
    ],
    [
      'a tab behind others asks nothing; in front again it shows what happened meanwhile',
      async (_stage, { desk, boss }) => {
        await setVisibility(desk, 'hidden');
        let asked = 0;
        desk.page.on('request', (request) => {
          if (request.url().includes('/timeline')) asked += 1;
        });
        await boss.write('记跟进', '配件四点到');
        await boss.page.keyboard.press('Control+Enter');
        await boss.sees('配件四点到');
        await desk.doesNotSee('配件四点到');
        assert.equal(asked, 0);
        await setVisibility(desk, 'visible');
        await desk.sees('配件四点到');
      },
    ],
    [
      'a stale save says who was faster and with what, beside what was typed',
      async (_stage, { desk }) => {
        await desk.find('.desk-composer input').focus();
        await desk.page.keyboard.press('Control+Enter');
        await desk.sees('已改过这件事', '配件四点到', '您写的', HALF, '接在后面保存');
        await desk.shot('desk-live-stale');
      },
    ],
    [
      '接在后面保存 saves the same words after the other’s; the card is gone and the field empty',
      async (stage, { desk, ticket }) => {
        await desk.pressButton('接在后面保存');
        await desk.shown(desk.page.locator('.desk-timeline').getByText(HALF)).waitFor();
        await desk.doesNotSee('接在后面保存');
        assert.equal(await desk.find('.desk-composer input').inputValue(), '');
        const { items } = await stage.api.call('getTimeline', { as: 'receptionist', path: { id: ticket.id } });
        assert.equal(items.filter(({ text }) => text.includes(HALF)).length, 1);
      },
    ],
    [
      '放弃我的 gives way: nothing is saved, and the field is free again',
      async (stage, { desk, boss, ticket }) => {
        // Whoever has not heard of the last save yet would be told so as well.
        await boss.shown(boss.page.locator('.desk-timeline').getByText(HALF)).waitFor();
        await desk.write('记跟进', '不用等了，先拆');
        await boss.sees('林晓雯正在写');
        await boss.write('记跟进', '配件到了，别拆');
        await boss.page.keyboard.press('Control+Enter');
        await desk.sees('配件到了，别拆');
        await desk.find('.desk-composer input').focus();
        await desk.page.keyboard.press('Control+Enter');
        await desk.sees('已改过这件事', '不用等了，先拆');
        await desk.pressButton('放弃我的');
        await desk.find('.desk-composer').waitFor();
        await desk.doesNotSee('放弃我的');
        assert.equal(await desk.find('.desk-composer input').inputValue(), '');
        const { items } = await stage.api.call('getTimeline', { as: 'receptionist', path: { id: ticket.id } });
        assert.ok(items.every(({ text }) => !text.includes('不用等了')));
        await desk.page.context().close();
      },
    ],
    [
      'the address of another matter, pasted over this one, leads to it and stays',
      async (stage, { boss }) => {
        const other = await mattersIn(stage.api).report({ description: '信报箱锁芯坏了' });
        await boss.page.goto(`/#/packages/desk/main/index?queue=unregistered&ticketId=${other.id}`);
        await boss.find('.desk-panes__matter').getByText('信报箱锁芯坏了').first().waitFor();
        assert.match(boss.page.url(), new RegExp(`ticketId=${other.id}$`));
        await boss.page.context().close();
      },
    ],
  ],
};
