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
  ],
};
