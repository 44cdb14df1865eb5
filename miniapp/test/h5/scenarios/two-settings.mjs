import assert from 'node:assert/strict';
import { staffWorkbook } from '../support/workbook.mjs';

/** 方立新, manager of 锦绣花园. */
const MANAGER_B = '17900020017';

/** Whoever sets the numbers of two communities takes them over from one to the other 从别的小区复制. */
export const twoSettings = {
  title: 'Two communities, one set of numbers',
  steps: [
    [
      'what differs is filled in unsaved, old and new; it is saved with a reason, and taken back',
      async (stage) => {
        const as = 'manager-b';
        const form = await staffWorkbook([
          { 姓名: '方立新', 手机: MANAGER_B, 小区: '翠湖花园', 角色: '项目经理', 部门: '', 技能: '', 工号: '' },
        ]);
        assert.equal((await stage.api.call('importCommit', { as: 'admin', form })).written, true);
        const { roles } = await stage.api.call('getMe', { as });
        const bright = roles.find(({ community }) => community.name === '锦绣花园').community;
        const green = roles.find(({ community }) => community.name === '翠湖花园').community;
        const changes = [{ key: 'finishWithinHours', value: 17 }];
        await stage.api.call('changePolicies', { as, path: { id: bright.id }, body: { changes, reason: '锦绣试行' } });
        const manager = await stage.enter(as, 'computer');
        await manager.open(`packages/desk/settings/index?community=${green.id}`);
        await manager.sees('翠湖花园的设置。别的小区不受影响。');
        await manager.pressButton('从别的小区复制');
        await manager.sees('还没保存；看过每一处');
        await manager.pressButton('填进来');
        await manager.sees('处还没保存', '→ 17 小时');
        assert.equal(await manager.find('#policy-finishWithinHours input').inputValue(), '17');
        await manager.cannotPress('保存，现在起生效');
        await manager.shot('settings-copied');
        await manager.find('.settings-change input').fill('照锦绣花园的');
        await manager.pressButton('保存，现在起生效');
        await manager.sees('没有改动', '原因：照锦绣花园的');
        await manager.tap(manager.button('恢复到这版之前').first());
        await manager.tap(manager.find('.browser-dialog__button--main'));
        await manager.sees('已撤回');
        const { items } = await stage.api.call('listPolicies', { as, path: { id: green.id } });
        assert.equal(items.find(({ key }) => key === 'finishWithinHours').value, 8);
        await manager.page.context().close();
      },
    ],
    [
      'who sets the numbers of one community is offered no other',
      async (stage) => {
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open('packages/desk/settings/index');
        await supervisor.sees('接单，没接就督办');
        await supervisor.doesNotSee('从别的小区复制');
        await supervisor.page.context().close();
      },
    ],
    [
      'CBK-8: a callback is added for a kind, stands in the history, is changed and taken away',
      async (stage) => {
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open('packages/desk/settings/index');
        await supervisor.pressButton('加一条规则');
        await supervisor.sees('急修和重大事项仍按上面的');
        await supervisor.find('select[aria-label="销项的是"]').selectOption({ label: '求助' });
        await supervisor.find('#rule-first input').fill('99');
        await supervisor.sees('填 1 到 60 的整数');
        await supervisor.find('#rule-first input').fill('2');
        await supervisor.tap(supervisor.text('到满意'));
        await supervisor.find('#rule-again input').fill('5');
        const dialog = supervisor.find('.ui-sheet__panel');
        const save = dialog.locator('.ui-button--main');
        assert.match(await save.getAttribute('class'), /disabled/);
        await supervisor.find('#rule-reason input').fill('独居老人多问一次');
        await supervisor.shot('settings-rule');
        await supervisor.tap(save);
        await supervisor.sees('2 天内', '每 5 天，到满意', '加「求助」回访', '原因：独居老人多问一次');
        const row = supervisor.find('#rule-kind-help');
        await row.scrollIntoViewIfNeeded();
        await supervisor.shot('settings-callbacks');
        await supervisor.tap(row.getByText('改', { exact: true }));
        await supervisor.sees('求助的回访');
        await supervisor.find('#rule-reason input').fill('人手不够');
        await supervisor.pressButton('去掉');
        await supervisor.sees('去掉「求助」回访', '原因：人手不够');
        assert.equal(await supervisor.page.locator('#rule-kind-help').count(), 0);
        await supervisor.tap(supervisor.button('恢复到这版之前').first());
        await supervisor.tap(supervisor.find('.browser-dialog__button--main'));
        await supervisor.find('#rule-kind-help').waitFor();
        await supervisor.page.context().close();
      },
    ],
  ],
};
