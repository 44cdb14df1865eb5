import { allowNotices } from '../../support/wechat.mjs';

export const WORDS = '厨房水龙头关不紧，一直滴水';

/** From the start page to a dispatched order. */
export const reporting = [
  [
    'four people tap their accounts and are inside',
    async (stage, state) => {
      state.resident = await stage.enter('resident-1', 'phone');
      await state.resident.sees('3 号楼 2 单元 1202', '上午好', '投诉', '咨询建议', '紧急求助');
      state.engineer = await stage.enter('engineer-1', 'phone');
      await state.engineer.sees('手上没有工单');
      state.supervisor = await stage.enter('engineering-supervisor', 'phone');
      state.desk = await stage.enter('receptionist', 'computer');
      await state.desk.sees('没有未结的事项');
    },
  ],
  [
    'the resident says what is broken: tile, photo, sentence',
    async (_, { resident }) => {
      await resident.press('报修');
      await resident.sees('哪里坏了？', '第 1 步，共 2 步');
      await resident.cannotPress('先选哪里坏了');
      await resident.tap(resident.find('.ui-tile'));
      await resident.cannotPress('拍一张，或说一句');
      await resident.addPhoto('拍照', 'dripping');
      await resident.write('比如：厨房水龙头关不紧', WORDS);
      await resident.sees('已自动存草稿');
      await resident.shot('report-1');
      await resident.pressButton('下一步');
      await resident.sees('修哪里？什么时候来？', '3 号楼 2 单元 1202', '有进展，想第一时间告诉您');
      await resident.shot('report-2');
    },
  ],
  [
    'they submit, allow WeChat to tell them, and get an answer at once',
    async (_, { resident, desk }) => {
      await resident.pressButton('提交报修');
      await allowNotices(resident);
      await resident.sees('收到了', '客服马上登记', WORDS, '打给客服');
      await desk.sees(WORDS, '待立项');
    },
  ],
  [
    'the desk sees it appear by itself, registers it and gives it to the engineer (REG-1, DSP-1)',
    async (_, { desk, resident, engineer }) => {
      await desk.tap(desk.shown(desk.page.locator('.desk-row').filter({ hasText: WORDS })));
      await desk.sees('等您立项');
      await desk.pressButton('立项');
      await desk.sees('登记时限', '江小川');
      await desk.choose('实施人', '王建军');
      await desk.canPress('立项并派王建军');
      await desk.pressButton('立项并派王建军');
      await desk.sees('已立项，已派给王建军', '未接单', '派给王建军的单还没接');
      await resident.sees('已派给工程部，等师傅接单');
      await engineer.sees('等您接单', WORDS);
    },
  ],
];
