import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

/** From the tap to the signature and the report, on three screens. */
export const emergency = {
  title: 'Emergency',
  steps: [
    [
      'EMG-1: one tap, three seconds to take it back, then who knows and who has not answered',
      async (stage, state) => {
        state.resident = await stage.enter('resident-1', 'phone');
        const { resident } = state;
        await resident.open('packages/resident/emergency/index?kind=lift_trapped');
        await resident.sees('出什么事了？', '不要扒门，不要跳。');
        await resident.press('换地方');
        await resident.find('.ui-sheet input').fill('5 号楼 2 号梯');
        await resident.tap(resident.find('.ui-sheet__close'));
        await resident.sees('5 号楼 2 号梯');
        await fits(resident, 'emergency');
        await resident.shot('emergency');
        await resident.press('呼叫值班室');
        await resident.sees('已呼叫，正在通知每个人', '客服主管周敏', '项目经理陈国栋', '已通知');
        await fits(resident, 'emergency-called');
      },
    ],
    [
      'EMG-1: the message opens one tap; the resident sees it',
      async (stage, state) => {
        const { items } = await stage.api.call('listAlarms', { as: 'receptionist' });
        state.id = items[0].id;
        const supervisor = await stage.enter('engineering-supervisor', 'phone');
        await supervisor.open(`packages/staff/alarm/index?alarmId=${state.id}`);
        await supervisor.sees('电梯困人 · 5 号楼 2 号梯', '收到', '我出发');
        await fits(supervisor, 'staff alarm');
        await supervisor.shot('staff-alarm');
        await supervisor.pressButton('我出发');
        await supervisor.sees('已出发');
        await supervisor.page.context().close();
        await state.resident.sees('值班室已收到，师傅在路上');
      },
    ],
    [
      'EMG-2, EMG-3: the board says who is missing, keeps the log and the instructions',
      async (stage, state) => {
        await stage.api.call('acknowledgeAlarm', { as: 'cs-supervisor', path: { id: state.id }, body: {} });
        await stage.api.advance(4 * 60);
        await state.resident.sees('再次提醒中');
        await state.resident.shot('emergency-called');
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.open('packages/desk/emergency/index');
        await desk.sees('电梯困人 · 5 号楼 2 号梯', '谁知道了', '人没有', '按这个做', '解除告警，须客服主管或经理签字');
        await stage.api.call('acknowledgeAlarm', { as: 'receptionist', path: { id: state.id }, body: {} });
        await desk.write('刚刚发生了什么', '对讲安抚，2 人情绪平稳');
        await desk.pressButton('记下');
        await desk.sees('对讲安抚，2 人情绪平稳', '记录人，守到结束');
        await desk.press('通知维保，问预计到达');
        await desk.pressButton('记一条指示');
        await desk.find('.ui-sheet input').fill('陈国栋');
        await desk.find('.ui-sheet textarea').fill('断 2 号梯主电源，1 号梯留人值守');
        await desk.choose('负责人', '王建军');
        await desk.pressButton('记下，马上告诉负责人');
        await desk.sees('断 2 号梯主电源', '还剩');
        await fits(desk, 'emergency board');
        await desk.shot('emergency-board');
      },
    ],
    [
      'CLO-4: over by the desk, signed by the manager, then the report to the company',
      async (stage, state) => {
        const { desk, id } = state;
        await desk.pressButton('写结果');
        await desk.find('.ui-sheet textarea').fill('已断电挂牌');
        await desk.pressButton('办好了');
        await desk.sees('已断电挂牌');
        await desk.pressButton('险情结束');
        await desk.find('.ui-sheet textarea').fill('2 人已救出，身体无恙');
        await desk.pressButton('结束，送签');
        await desk.sees('2 人已救出，身体无恙');
        await state.resident.sees('险情结束了');
        const manager = await stage.enter('manager', 'computer');
        await manager.open(`packages/desk/emergency/index?alarmId=${id}`);
        await manager.pressButton('解除告警，我签字');
        await manager.find('.ui-sheet textarea').fill('家属在场');
        await manager.tap(manager.find('.ui-sheet__footer .ui-button--main'));
        await manager.sees('签字解除', '书面报公司');
        await manager.pressButton('书面报公司');
        for (const [index, words] of ['门机故障', '无人受伤', '缩短维保周期'].entries()) {
          await manager.page.locator('.ui-sheet textarea').nth(index).fill(words);
        }
        await manager.tap(manager.find('.ui-sheet__footer .ui-button--main'));
        await manager.sees('已书面报公司');
        await manager.pressButton('看报告');
        await manager.sees('电梯困人：突发事件书面报告', '门机故障', '断 2 号梯主电源');
        await fits(manager, 'report');
        const report = await stage.api.call('getAlarmReport', { as: 'head-office', path: { id } });
        assert.equal(report.sections.length, 5);
        await manager.page.context().close();
      },
    ],
    [
      'without a network the telephone comes first',
      async (stage) => {
        const resident = await stage.enter('resident-1', 'phone', { strict: false });
        await resident.open('packages/resident/emergency/index');
        await resident.sees('出什么事了？');
        await resident.page.context().setOffline(true);
        await resident.sees('没有网络，先打电话', '打给值班室');
        await resident.page.context().setOffline(false);
      },
    ],
  ],
};
