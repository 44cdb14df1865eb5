import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { answersTelephone } from '../support/telephone.mjs';

const DAY = 24 * 60 * 60;

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

/** Answers every callback that is open now, as a receptionist on the telephone. */
async function answerOpenCallbacks({ call }) {
  const { items } = await call('listCallbacks', { as: 'receptionist', query: { status: 'open', limit: 100 } });
  for (const { id } of items) {
    const body = { result: 'satisfied', solved: 'yes', ratings: { speed: 5, quality: 5, attitude: 5 } };
    await call('recordCallback', { as: 'receptionist', path: { id }, body });
  }
}

/** 销项 with two signatures, 暂缓, and 回访 with rain, no answer and what was heard. */
export const afterWork = {
  title: 'After the work: closing and calling back',
  steps: [
    [
      'CLO-4: the desk verifies and signs, the supervisor signs after it',
      async (stage, state) => {
        const { orderAt } = mattersIn(stage.api);
        const job = await orderAt('confirmed', {
          description: '厨房水管爆裂，水漫到客厅',
          code: 'pipe_burst',
          priority: 'emergency',
        });
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.open(`packages/desk/close/index?ticketId=${job.ticket.id}`);
        await desk.sees('还缺 2 项', '客服核实', '客服主管签字', '销项后自动安排', '办不了，送项目经理同意销项');
        await desk.sees('打电话核实', '系统会把签字送到周敏');
        await desk.pressButton('请周敏先看');
        await desk.fillIn('想请对方看什么', '修后照片够不够');
        await fits(desk, 'asking for a look');
        await desk.page.keyboard.press('Control+Enter');
        await desk.sees('已请主管先看，还没回');
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open(`packages/desk/close/index?ticketId=${job.ticket.id}`);
        await supervisor.pressButton('看过了');
        await supervisor.fillIn('看下来怎么样', '照片清楚，可以销');
        await supervisor.pressButton('告诉客服');
        await desk.sees('先看过了：照片清楚，可以销');
        await fits(desk, 'looked at beforehand');
        await desk.press('电话', { exact: true });
        await desk.press('已修好');
        await desk.fillIn('最终结果', '弯头已换，试压 20 分钟无渗漏');
        await desk.canPress('我签字，送周敏');
        await fits(desk, 'close');
        await desk.shot('desk-close');
        await desk.pressButton('我签字，送周敏');
        await desk.page.waitForURL(/packages\/desk\/main\//);
        const sent = await stage.api.call('getTicket', { as: 'cs-supervisor', path: { id: job.ticket.id } });
        assert.equal(sent.closeOut.receptionist.name, '林晓雯');
        await supervisor.open(`packages/desk/close/index?ticketId=${job.ticket.id}`);
        await supervisor.sees('客服已签字，等客服主管签字', '弯头已换，试压 20 分钟无渗漏', '退回', '已签');
        await fits(supervisor, 'sign off a close-out');
        await supervisor.shot('close-sign-off');
        await supervisor.pressButton('我签字，销项');
        await supervisor.page.waitForURL(({ href }) => !href.includes('packages/desk/close/'));
        const closed = await stage.api.call('getTicket', { as: 'cs-supervisor', path: { id: job.ticket.id } });
        assert.deepEqual([closed.status, closed.closeOut.senior.name], ['closed', '周敏']);
        await supervisor.page.context().close();
      },
    ],
    [
      'CLO-5: what was put off is reviewed by the manager',
      async (stage) => {
        const { orderAt } = mattersIn(stage.api);
        const { ticket } = await orderAt('accepted', { description: '外墙空调洞渗水要等维修基金' });
        const path = { id: ticket.id };
        await stage.api.call('suspendTicket', { as: 'cs-supervisor', path, body: { reason: '等维修基金批复' } });
        const manager = await stage.enter('manager', 'computer');
        await manager.open(`packages/desk/close/index?ticketId=${ticket.id}`);
        await manager.sees('复核暂缓事项', '继续暂缓', '恢复办理', '同意销项');
        await manager.cannotPress('继续暂缓');
        await manager.fillIn('复核意见', '批复下月到，继续等');
        await fits(manager, 'review');
        await manager.pressButton('继续暂缓');
        const kept = await stage.api.call('getTicket', { as: 'manager', path });
        assert.equal(kept.status, 'suspended');
        await manager.page.context().close();
      },
    ],
    [
      'CBK-2, CBK-10, CBK-11: the list with its rules, the rain, a call nobody answers, and what was heard',
      async (stage, state) => {
        const { orderAt, close } = mattersIn(stage.api);
        await answerOpenCallbacks(stage.api);
        const leak = await orderAt('confirmed', { description: '屋面渗水到卧室天花', code: 'roof_leak' });
        await close(leak.ticket);
        await answerOpenCallbacks(stage.api);
        for (const [description, code] of [
          ['马桶水箱不停流水', 'toilet'],
          ['消防栓箱门脱落', 'fire_equipment'],
          ['入户门锁芯更换', 'door_lock'],
        ]) {
          const job = await orderAt('confirmed', { description, code });
          await close(job.ticket);
        }
        await stage.api.advance(2 * DAY - 600);
        const { desk } = state;
        await desk.open('packages/desk/callbacks/index');
        await desk.sees('今天要访', '其中逾期', '整改中', '安全设施 2 天', '雨后再访', '本月应访');
        await desk.choose('按依据看', '安全设施 2 天');
        await desk.sees('消防栓箱门脱落');
        await desk.doesNotSee('马桶水箱不停流水');
        await desk.choose('按依据看', '长期服务 次月 25 号');
        await desk.pressButton('看全部规则');
        await desk.press('消防栓箱门脱落');
        await answersTelephone(desk);
        await desk.pressButton('拨打');
        await desk.sees('通话中');
        assert.match(await desk.find('.desk-callback__number').textContent(), /^\d{11}$/);
        await desk.press('部分', { exact: true });
        await desk.press('没有', { exact: true });
        for (const [key, word] of [
          ['5', '很满意'],
          ['4', '满意'],
          ['5', '很满意'],
        ]) {
          await desk.page.keyboard.press(key);
          await desk.sees(word);
        }
        await desk.fillIn('业户原话', '门装好了，就是关不严');
        await desk.sees('听起来还有问题', '书面通知王建军，改完再访', '转整改', '另立新事项', '只记录');
        await fits(desk, 'callbacks');
        await desk.shot('callbacks');
        await desk.pressButton('放进今天');
        await desk.sees('屋面渗水到卧室天花', '渗漏雨后再访');
      },
    ],
  ],
};
