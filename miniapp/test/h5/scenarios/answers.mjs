import assert from 'node:assert/strict';
import { mattersIn } from '../support/matters.mjs';

/** A resident may always say no: to a price, and to a repair. */
export const sayingNo = {
  title: 'Saying no',
  steps: [
    [
      'refusing a quotation stops the work and names the reason to the engineer (FEE-3)',
      async (stage, state) => {
        const { ticket } = await mattersIn(stage.api).orderAt('quoted', {
          as: 'resident-1',
          description: '厨房角阀滴水',
        });
        state.resident = await stage.enter('resident-1', 'phone');
        state.engineer = await stage.enter('engineer-1', 'phone');
        const { resident, engineer } = state;
        await resident.open(`packages/resident/quote/index?ticketId=${ticket.id}`);
        await resident.pressButton('不同意');
        await resident.sees('为什么不同意？');
        await resident.press('太贵了');
        await resident.tap(resident.find('.ui-sheet .ui-button--main'));
        await resident.sees('您没同意报价，师傅已停下，客服会联系您');
        await engineer.sees('厨房角阀滴水', '没同意');
      },
    ],
    [
      'who is not satisfied does not sign: the order goes back to work with the words (WRK-8)',
      async (stage, { resident, engineer }) => {
        const { ticket } = await mattersIn(stage.api).orderAt('finished', {
          as: 'resident-1',
          description: '浴室龙头松动',
        });
        await resident.open(`packages/resident/sign/index?ticketId=${ticket.id}`);
        await resident.cannotPress('请先勾选并签名');
        await resident.pressButton('还有问题');
        await resident.write('比如：还在滴水', '还是松的');
        await resident.pressButton('请师傅接着修');
        await resident.sees('王师傅正在修', '没修好，师傅接着修');
        await engineer.sees('浴室龙头松动', '维修中');
        const { status, workOrders } = await stage.api.call('getTicket', { as: 'resident-1', path: { id: ticket.id } });
        assert.equal(status, 'handling');
        assert.equal(workOrders[0].signature, null);
      },
    ],
  ],
};

export const danger = {
  title: 'Danger',
  steps: [
    [
      'a dangerous word leads to the emergency page, the call can be taken back within seconds (EMG-1)',
      async (stage, state) => {
        state.resident = await stage.enter('resident-1', 'phone');
        const { resident } = state;
        await resident.press('报修');
        await resident.tap(resident.find('.ui-tile'));
        await resident.write('比如：厨房水龙头关不紧', '有人被困在电梯里');
        await resident.pressButton('下一步');
        await resident.sees('您说到“被困”，先打电话');
        await resident.pressButton('去紧急求助');
        await resident.sees('出什么事了？', '不用选也能直接呼叫', '呼叫值班室');
        await resident.press('电梯困人');
        await resident.sees('等人来的时候', '不要扒门，不要跳。');
        await resident.shot('emergency');
        await resident.press('着火冒烟');
        await resident.shown(resident.page.locator('.ui-button--danger').filter({ hasText: '119' })).waitFor();
        await resident.press('呼叫值班室');
        await resident.press('秒后呼叫，点这里取消', {});
        await resident.sees('点错了不要紧');
      },
    ],
  ],
};
