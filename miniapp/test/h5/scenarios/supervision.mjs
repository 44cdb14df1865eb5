import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const MINUTE = 60;

/** The menu of the settings from above (design/desk/settings-policies.png), and words of what each opens. */
const SETTINGS = [
  ['categories', '类别与派工规则', ['加一类']],
  ['policies', '时限与回访', ['接单，没接就督办', '急修首访']],
  ['fees', '收费标准', ['换新的一版由项目经理导入', '单价']],
  ['targets', '目标', ['月投诉率目标（每万户）', '现在到哪儿了']],
  ['roster', '排班', ['一周排班', '从 Excel 导入']],
  ['calendar', '节假日', ['工作时间、节假日', '服务台']],
  ['phrases', '话术', ['写一条', '接电话']],
  ['articles', '知识', ['写一条']],
  ['quality', '质检表', ['每人每周质检几条', '书面语，不推诿、不争辩']],
];

const PRICES = '项目,规格,单位,最低价(元),最高价(元),备注\n换灯,,盏,20,20,\n';

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

/** 待我签字, 逾期与原因, and duties that end by hand. */
export const supervision = {
  title: 'What a supervisor looks at first',
  steps: [
    [
      'WRK-11, WRK-3: at the computer, what waits stands by kind; reading comes before signing',
      async (stage, state) => {
        const { orderAt } = mattersIn(stage.api);
        state.signed = await orderAt('signed', { description: '储藏室门锁打不开', code: 'door_lock' });
        const priced = await orderAt('arrived', { description: '外墙空调管洞渗水', code: 'tap' });
        await stage.api.call('requestFeeReview', {
          as: 'engineer-1',
          path: { id: priced.order.id },
          body: { text: '要搭架子，标准里没有', mediaIds: [] },
        });
        state.supervisor = await stage.enter('engineering-supervisor', 'computer');
        const { supervisor } = state;
        await supervisor.sees('待我签字');
        await supervisor.open('packages/desk/signoff/index');
        await supervisor.sees('超出收费标准的报价', '请示：要搭架子，标准里没有', '去定价');
        await supervisor.press('完工待确认');
        await supervisor.press('储藏室门锁打不开');
        await supervisor.sees('已签字', '与业户同意的一样', '完工照片 1 张', '我签字，确认完工');
        await fits(supervisor, 'signoff');
        await supervisor.shot('supervisor-signoff');
        await supervisor.pressButton('我签字，确认完工');
        await supervisor.sees('这一类没有等您签字的');
        const order = await stage.api.call('getWorkOrder', {
          as: 'engineering-supervisor',
          path: { id: state.signed.order.id },
        });
        assert.equal(order.status, 'confirmed');
      },
    ],
    [
      'on a phone it is one thing at a time, from 待办',
      async (stage) => {
        const { orderAt } = mattersIn(stage.api);
        await orderAt('signed', { description: '晾衣杆摇把断了', code: 'door_lock' });
        const supervisor = await stage.enter('engineering-supervisor', 'phone');
        await supervisor.goTab('待办');
        await supervisor.sees('待我签字', '逾期，为什么');
        await supervisor.press('待我签字');
        await supervisor.press('完工待确认');
        await supervisor.press('晾衣杆摇把断了');
        await supervisor.sees('返回', '我签字，确认完工');
        await fits(supervisor, 'signoff on a phone');
        await supervisor.pressButton('我签字，确认完工');
        await supervisor.sees('这一类没有等您签字的');
        await supervisor.page.context().close();
      },
    ],
    [
      'DSP-3: what is overdue says who has it, what was done about it and what keeps it',
      async (stage) => {
        const { report, register } = mattersIn(stage.api);
        const ticket = await register(await report({ description: '水箱一直在响' }));
        await stage.api.call('dispatchWorkOrder', {
          as: 'receptionist',
          path: { id: ticket.id },
          body: { department: 'engineering', task: '看水箱' },
        });
        await stage.api.advance(36 * MINUTE);
        for (const [account, device] of [
          ['cs-supervisor', 'computer'],
          ['engineering-supervisor', 'narrowDesk'],
        ]) {
          const supervisor = await stage.enter(account, device);
          await supervisor.open('packages/desk/overdue/index');
          await supervisor.sees('水箱一直在响', '还没有人接手', '报部门主管');
          await fits(supervisor, `overdue on ${device}`);
          if (device === 'computer') await supervisor.shot('overdue');
          await supervisor.page.context().close();
        }
      },
    ],
    [
      'every setting stands in one menu, each opens what it names, and an address leads to each',
      async (stage) => {
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open('packages/desk/settings/index');
        for (const [name, label, words] of SETTINGS) {
          await supervisor.tap(supervisor.find(`#menu-${name}`));
          await supervisor.sees(...words);
          assert.equal(await supervisor.find('.side-menu__item--current').textContent(), label);
          assert.equal(await supervisor.page.locator('.side-menu__item').filter({ visible: true }).count(), 9);
          await fits(supervisor, `settings, ${label}`);
          const address = supervisor.path().slice(2);
          await supervisor.open(address);
          await supervisor.sees(...words);
          if (name === 'fees') await supervisor.shot('settings-fees');
          if (name === 'targets') await supervisor.shot('settings-targets');
          if (name === 'quality') await supervisor.shot('settings-quality');
        }
        // Each page took the place of the one before: one step back leads out of the settings.
        await supervisor.page.setViewportSize({ width: 1024, height: 768 });
        for (const [name, label, words] of SETTINGS) {
          await supervisor.tap(supervisor.find(`#menu-${name}`));
          await supervisor.sees(...words);
          await fitsWidth(supervisor, `settings, ${label}, at 1024`);
        }
        await supervisor.page.context().close();
      },
    ],
    [
      'FEE-1: a manager brings the prices in where they are read, and the desk sets nothing',
      async (stage) => {
        const manager = await stage.enter('manager', 'computer', { colorScheme: 'dark' });
        await manager.open('packages/desk/fees/index');
        await manager.sees('起用', '单价', '导入收费标准', '复制表头');
        await fits(manager, 'prices of a manager, dark');
        const chooser = manager.page.waitForEvent('filechooser');
        await manager.write('如：2026 年 7 月版', '2099 年版');
        await manager.write('如：2026-07-01', '2099-01-01');
        await manager.pressButton('选择文件');
        await (await chooser).setFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(PRICES) });
        await manager.tap(manager.page.locator('.ui-button--main:visible').filter({ hasText: /^导入/ }));
        await manager.sees('已导入', '2099-01-01 起换成“2099 年版”，已经导入');
        await manager.page.context().close();
        const desk = await stage.enter('receptionist', 'computer');
        await desk.open('packages/desk/fees/index');
        await desk.sees('这里由客服主管或项目经理设置');
        await desk.open('packages/desk/knowledge/index?from=settings&tab=article');
        await desk.sees('知识话术');
        assert.equal(await desk.page.locator('.side-menu').count(), 0);
        await desk.page.context().close();
      },
    ],
    [
      'a limit is changed with its reason, refused out of bounds, and taken back',
      async (stage) => {
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open('packages/desk/settings/index');
        await supervisor.sees('接单，没接就督办', '没有改动');
        const field = supervisor.find('#policy-acceptWithinMinutes input');
        await field.fill('0');
        await supervisor.sees('填 1 到 1440 的整数');
        await supervisor.cannotPress('保存，现在起生效');
        await field.fill('20');
        await supervisor.sees('有 1 处还没保存', '→ 20 分钟');
        await supervisor.cannotPress('保存，现在起生效');
        await supervisor.find('.settings-change input').fill('业户反映等接单太久');
        await supervisor.canPress('保存，现在起生效');
        await supervisor.sees('按近 30 天算', '达成率会变成', '督办');
        await fits(supervisor, 'settings');
        await supervisor.shot('settings-policies');
        await supervisor.pressButton('保存，现在起生效');
        await supervisor.sees('没有改动', '原因：业户反映等接单太久');
        assert.equal(await field.inputValue(), '20');
        // Each number leads to its own changes, and to none of another.
        const changesOf = (key) => supervisor.tap(supervisor.find(`#policy-${key} .policy-row__history`));
        await changesOf('arriveWithinMinutes');
        await supervisor.sees('到场的改动', '这一项还没有改过');
        await supervisor.doesNotSee('原因：业户反映等接单太久');
        await changesOf('acceptWithinMinutes');
        await supervisor.sees('接单，没接就督办的改动', '原因：业户反映等接单太久');
        await supervisor.pressButton('全部 1');
        await supervisor.sees('改动记录');
        await supervisor.pressButton('恢复到这版之前');
        await supervisor.tap(supervisor.find('.browser-dialog__button--main'));
        await supervisor.sees('已撤回');
        const communities = await stage.api.call('getMe', { as: 'cs-supervisor' });
        const path = { id: communities.roles[0].community.id };
        const { items } = await stage.api.call('listPolicies', { as: 'cs-supervisor', path });
        assert.equal(items.find(({ key }) => key === 'acceptWithinMinutes').value, 30);
        await supervisor.page.context().close();
      },
    ],
    [
      'every change of a number is found again, however long ago it was',
      async (stage) => {
        const as = 'cs-supervisor';
        const { roles } = await stage.api.call('getMe', { as });
        const path = { id: roles[0].community.id };
        // An even number of times: it ends as it was.
        for (let turn = 1; turn <= 22; turn += 1) {
          const { version } = await stage.api.call('listPolicies', { as, path });
          const changes = [{ key: 'briefTopics', value: 5 + (turn % 2) }];
          await stage.api.call('changePolicies', { as, path, body: { changes, reason: `第 ${turn} 次试`, version } });
        }
        const supervisor = await stage.enter(as, 'computer');
        await supervisor.open('packages/desk/settings/index');
        await supervisor.sees('原因：第 22 次试');
        await supervisor.doesNotSee('原因：第 1 次试');
        await supervisor.pressButton(/^全部 \d+/);
        await supervisor.sees('原因：第 1 次试', '原因：业户反映等接单太久');
        await supervisor.page.context().close();
      },
    ],
    [
      'the offices work on Saturdays from now on; hours that are none are refused in words',
      async (stage) => {
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open('packages/desk/calendar/index');
        await supervisor.sees('服务台', '办公室', '法定节假日休息，调休日上班');
        const office = supervisor.page.locator('.desk-panel').filter({ hasText: '办公室' });
        const hours = supervisor.shown(office.locator('input'));
        const known = await hours.inputValue();
        await hours.fill('18:00-08:30');
        await supervisor.sees('写成 08:30-12:00 14:00-18:00');
        await hours.fill(known);
        await supervisor.tap(supervisor.shown(office.locator('.schedule__day').filter({ hasText: '周六' })));
        await supervisor.cannotPress('保存，现在起生效');
        await supervisor.find('.desk-calendar__save input').fill('周末也有人来办事');
        await fits(supervisor, 'working time');
        await supervisor.shot('settings-calendar');
        await supervisor.pressButton('保存，现在起生效');
        await supervisor.sees('已保存，现在起生效');
        const { roles } = await stage.api.call('getMe', { as: 'cs-supervisor' });
        const path = { id: roles[0].community.id };
        const { office: now } = await stage.api.call('getWorkingCalendar', { as: 'cs-supervisor', path });
        assert.ok(now.weekdays.includes('sat'));
        await supervisor.page.context().close();
      },
    ],
    [
      'FUP-1: a follow-up ends with one tap and its words; nothing ends without them',
      async (stage) => {
        const { report, register } = mattersIn(stage.api);
        const ticket = await register(await report({ description: '电视墙插座松动', code: 'socket' }));
        const desk = await stage.enter('receptionist', 'phone');
        await desk.open('pages/todo/index');
        await desk.sees('第一次跟进');
        const mine = async () => {
          const { items } = await stage.api.call('listTasks', { as: 'receptionist', query: { limit: 100 } });
          return items.filter(({ ticketId, kind }) => ticketId === ticket.id && kind === 'first_follow_up').length;
        };
        assert.equal(await mine(), 1);
        const row = desk.page.locator('.todo-row, .todo-task').filter({ hasText: '第一次跟进' });
        await desk.tap(desk.shown(row.locator('.ui-button').filter({ hasText: '办好了' }).last()));
        await desk.cannotPress('记下，办好了');
        await desk.write('联系了谁', '已电话联系业户，师傅下午到');
        await desk.pressButton('记下，办好了');
        await desk.sees('记下了');
        await desk.page.context().close();
      },
    ],
  ],
};
