import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const WORDS = '夜间秩序员态度生硬，拒绝放行外卖';
const SAID = '当时说话急了，没有骂人，愿意当面道歉';

/** CMP-1, CMP-4: whoever is complained about is heard, by their head, and learns nothing. */
export const complaintStatement = {
  title: 'A statement of whom it is about',
  steps: [
    [
      'CMP-1: the desk asks for it, and sees who owes it until when',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        const as = 'resident-1';
        const ticket = await register(await report({ as, kind: 'complaint', code: 'attitude', description: WORDS }), {
          code: 'attitude',
        });
        const path = { id: ticket.id };
        const { id: guard, name } = await stage.api.call('getMe', { as: 'guard-1' });
        const { name: head } = await stage.api.call('getMe', { as: 'security-supervisor' });
        const act = (operation, body) => stage.api.call(operation, { as: 'receptionist', path, body });
        await act('acknowledgeComplaint', { words: '让您不舒服了，很抱歉。' });
        await act('verifyComplaint', { genuine: true, wanted: '道歉，说清夜间外卖怎么送' });
        await act('nameConcerned', { personIds: [guard] });
        const desk = await stage.enter('receptionist', 'computer');
        await desk.open(`packages/desk/complaint/index?ticketId=${ticket.id}`);
        await desk.pressButton('请当事人陈述');
        await desk.choose('当事人', name);
        await desk.pressButton('请主管收取');
        await desk.sees(`等${name}交书面陈述`, `由${head}收取`, '还缺当事人陈述', `${name} 待交`, '还剩', `催${head}`);
        await fitsWidth(desk, 'complaint that waits for a statement');
        await contrasts(desk, 'complaint that waits for a statement');
        await desk.shot('complaint-statement');
        Object.assign(state, { ticket, desk, name });
      },
    ],
    [
      'CMP-4: the head enters it, and sees nothing by which to ring whoever complained',
      async (stage, { ticket, desk, name }) => {
        const head = await stage.enter('security-supervisor', 'computer', { strict: false });
        await head.open(`packages/desk/complaint/index?ticketId=${ticket.id}`);
        await head.sees(`等${name}交书面陈述`);
        const { phone } = await stage.api.call('getMe', { as: 'resident-1' });
        await head.doesNotSee(phone);
        await head.doesNotSee('查看姓名电话');
        await head.pressButton('录入陈述');
        await head.find('.ui-sheet textarea').fill(SAID);
        await head.tap(head.find('.ui-sheet .ui-button--main'));
        await desk.sees(`${name}：${SAID}`);
        await desk.doesNotSee('还缺当事人陈述');
        await head.page.context().close();
      },
    ],
  ],
};
