import { allowNotices, hearsByWechat } from '../../support/wechat.mjs';
import { WORDS } from './reporting.mjs';

/** From the order on the engineer's phone to the resident's consent. */
export const pricing = [
  [
    'the engineer accepts; resident and desk read who comes and by when (DSP-3)',
    async (_, { engineer, resident, desk }) => {
      await engineer.pressButton('接单');
      await allowNotices(engineer);
      await engineer.canPress('我到了');
      await resident.sees('王师傅已接单', '看工作证');
      await resident.shot('matter-detail');
      await desk.sees('王建军已接单，等到场');
    },
  ],
  [
    'the resident sees the same on the home page, with the master one tap away',
    async (_, { resident }) => {
      await hearsByWechat(resident, '办理进度', '已登记');
      await resident.tap(resident.find('.ui-top-bar__back'));
      await resident.sees('正在办的事', '王师傅已接单', '打给王师傅');
      await resident.press('看进度');
      await resident.sees('办理经过');
    },
  ],
  [
    'the engineer arrives, and cannot quote before the three courtesies, the comparison and a photo (WRK-4, WRK-5)',
    async (_, { engineer, resident }) => {
      await engineer.pressButton('我到了');
      await engineer.sees('进门三件事', WORDS);
      await resident.sees('到了，正在查看');
      await engineer.cannotPress('先做进门三件事');
      for (const courtesy of ['出示证件', '问过进门', '穿好鞋套']) await engineer.press(courtesy);
      await engineer.cannotPress('先选一样还是不一样');
      await engineer.press('不一样');
      await engineer.cannotPress('写一句现场看到的');
      await engineer.write('现场看到什么？说清楚一点', '阀芯磨损，关不严');
      await engineer.cannotPress('先拍维修前照片');
      await engineer.addPhoto('拍照', 'dripping');
      await engineer.canPress('去报价');
      await engineer.shot('staff-onsite');
    },
  ],
  [
    'they quote from the fee schedule, whose prices they cannot type (FEE-1)',
    async (_, { engineer }) => {
      await engineer.pressButton('去报价');
      await engineer.sees('业户会看到的报价', '标准里没有？请主管定价');
      await engineer.cannotPress('先选项目');
      await engineer.write('搜收费标准，比如水龙头', '水龙头');
      await engineer.shown(engineer.page.locator('.fees-row').filter({ hasText: '水龙头' })).waitFor();
      await engineer.tap(engineer.find('.fees-row__add'));
      await engineer.sees('单价按收费标准，不能改');
      await engineer.canPress('发给业户看');
      await engineer.shot('staff-quote-builder');
      await engineer.pressButton('发给业户看');
      await engineer.sees('报价已发，业户同意后再开工');
    },
  ],
  [
    'the resident hears of it by WeChat, reads the same quotation and agrees to the amount on the button (FEE-2)',
    async (_, { resident, engineer, desk }) => {
      await resident.sees('请您看看报价，同意才开工');
      await desk.sees('江小川', '同意');
      await hearsByWechat(resident, '报价签字', '报价');
      await resident.pressButton('看报价');
      await resident.sees('报价单', '等您同意', '一共', '阀芯磨损，关不严');
      await resident.shot('matter-quote');
      // FEE-1: the schedule it is made of is there to be read.
      await resident.pressButton('版收费标准');
      await resident.sees('收费标准', '费用记账单，不交给师傅');
      await resident.write('搜一搜，比如水龙头', '水龙头');
      await resident.sees('4、6分铁水龙头');
      await resident.page.locator('.fees-row').filter({ hasText: '常规LED灯' }).waitFor({ state: 'detached' });
      await resident.shot('fees');
      await resident.tap(resident.find('.ui-top-bar__back'));
      await resident.sees('报价单', '等您同意');
      await resident.pressButton('开工');
      await allowNotices(resident);
      await resident.sees('您已同意');
      await engineer.sees('可以开工');
    },
  ],
];
