import { allowNotices, hearsByWechat } from '../../support/wechat.mjs';

/** From the start of the work to the resident's name under it. */
export const working = [
  [
    'the engineer starts; the resident watches (WRK-6)',
    async (_, { engineer, resident }) => {
      await engineer.pressButton('开工');
      await engineer.sees('维修中');
      await resident.sees('王师傅正在修');
    },
  ],
  [
    'they finish with a result and a photo of the same view (WRK-7)',
    async (_, { engineer, resident }) => {
      await engineer.pressButton('修好了');
      await engineer.sees('修得怎么样？', '与业户同意的报价一样');
      await engineer.press('修好了，试过正常');
      await engineer.addPhoto('拍照', 'mended');
      await engineer.pressButton('修好了');
      await engineer.sees('请业户试用并签字');
      await resident.sees('修好了，请您试一试再签字');
    },
  ],
  [
    'the resident signs with a finger what stands on the same page (WRK-8)',
    async (_, { resident, engineer }) => {
      await hearsByWechat(resident, '报价签字', '签字');
      await resident.pressButton('去签字');
      await resident.sees('您签的是这张工单', '与您同意的报价一样', '维修前');
      await resident.cannotPress('请先勾选并签名');
      await resident.press('我试用过了，修好了');
      await resident.press('我同意记入账单', {});
      await resident.cannotPress('请先勾选并签名');
      await resident.signWithFinger();
      await resident.canPress('确认签字');
      await resident.shot('sign');
      await resident.pressButton('确认签字');
      await allowNotices(resident);
      await resident.sees('您已签字，主管正在确认');
      await engineer.sees('业户已签字，等主管确认');
    },
  ],
];
