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
        await desk.sees('电梯困人 · 5 号楼 2 号梯', '谁知道了', '人没有', '按这个做', '解除告警，须周敏或陈国栋签字');
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
        await desk.sees('电梯维保 何永康');
      },
    ],
    [
      'EMG-2 轿厢对讲: C, a word, and the wait begins anew; by the line of the card by which they are out it is over',
      async (_, { desk }) => {
        await desk.sees('轿厢对讲 · 每 5 分钟安抚一次', '还没说过话');
        await desk.page.keyboard.press('c');
        await desk.sees('系统不替您接通');
        await fits(desk, 'speaking over the intercom');
        await desk.fillIn('里面的人怎么样', '孩子喝上水了');
        await desk.page.keyboard.press('Control+Enter');
        await desk.sees('对讲安抚。孩子喝上水了', '上次');
        await desk.shot('emergency-intercom');
        await desk.press('放出后问候、登记，送到家');
        await desk.find('.emergency-intercom').waitFor({ state: 'hidden' });
      },
    ],
    [
      'EMG-1 改叫: in place of a head who does not answer, the next one at work of that department, with one press',
      async (stage, { desk, id }) => {
        const people = async () => (await stage.api.call('getAlarm', { as: 'receptionist', path: { id } })).people;
        const { next } = (await people()).find(({ department }) => department === 'security');
        await desk.pressButton(`改叫${next.name}`);
        await desk.sees(`已通知${next.name}`);
        const called = (await people()).find(({ person }) => person?.id === next.id);
        assert.equal(called.acknowledgedAt, null);
        await desk.shown(desk.page.locator('.emergency-person').filter({ hasText: next.name })).waitFor();
      },
    ],
    [
      '告诉业户: two presses, and the building reads it on its home page; the board counts who has read of it',
      async (stage, { desk }) => {
        await desk.pressButton('挂出通知');
        await desk.sees('挂到这些住户的首页', '业户看到的话');
        await fits(desk, 'notice to the residents');
        await desk.shot('emergency-news');
        await desk.pressButton('挂出，马上告诉他们');
        await desk.sees('5 号楼电梯停用：「电梯检修，请走另一部电梯或楼梯」', '已挂出', '0 户看过消息');
        const neighbour = await stage.enter('resident-2', 'phone');
        await neighbour.sees('5 号楼电梯停用', '电梯检修，请走另一部电梯或楼梯。正在处理，不用再报。');
        await fits(neighbour, 'home with the notice of an alarm');
        await neighbour.page.context().close();
        await stage.api.call('markMessagesRead', { as: 'resident-2', body: {} });
        await desk.open('packages/desk/emergency/index');
        await desk.sees('1 户看过消息', '告诉业户：5 号楼电梯停用');
        await fits(desk, 'emergency board');
        await desk.shot('emergency-board');
      },
    ],
    [
      'EMG-2: a second alarm at the same time stands in the strip, one press away and back',
      async (stage, state) => {
        const { desk } = state;
        const body = { kind: 'flood', text: '地下室主管爆了' };
        const other = await stage.api.call('raiseAlarm', { as: 'resident-2', body });
        const tab = (words) => desk.shown(desk.page.locator('.emergency-strip__tab').filter({ hasText: words }));
        await tab('水管爆裂').waitFor();
        await fits(desk, 'two alarms');
        await desk.shot('emergency-two');
        await desk.tap(tab('水管爆裂'));
        await desk.find('.emergency-strip__what').filter({ hasText: '水管爆裂' }).waitFor();
        await desk.tap(tab('电梯困人'));
        await desk.find('.emergency-strip__what').filter({ hasText: '电梯困人' }).waitFor();
        const path = { id: other.id };
        await stage.api.call('endAlarm', { as: 'receptionist', path, body: { outcome: '阀门已关' } });
        await stage.api.call('standDownAlarm', { as: 'manager', path, body: {} });
        await tab('水管爆裂').waitFor({ state: 'hidden' });
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
        await desk.sees('2 人已救出，身体无恙', '到险情结束没有确认', '解除告警，须周敏或陈国栋签字');
        await desk.pressButton('撤下');
        await desk.fillIn('现在怎么样了', '电梯修好，恢复运行');
        await desk.tap(desk.find('.ui-sheet__footer .ui-button--main'));
        await desk.sees('已撤下');
        await fits(desk, 'over, to be signed');
        await desk.shot('emergency-over');
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
