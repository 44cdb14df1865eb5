import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

/** 请示、改优先级、话术: what the desk does with a matter besides registering it. */
export const care = {
  title: 'Care of a matter at the desk',
  steps: [
    [
      'REG-3: the receptionist asks, the supervisor answers from 待我签字, and the register clock runs on',
      async (stage, state) => {
        const { report } = mattersIn(stage.api);
        state.asked = await report({ description: '楼上邻居吵架，要不要立项' });
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk, asked } = state;
        await desk.find('.desk-queue').waitFor();
        await desk.open(`packages/desk/main/index?ticketId=${asked.id}`);
        await desk.pressButton('更多');
        await desk.sees('我接手');
        await desk.choose('更多', '请示主管');
        await desk.find('#care-words textarea').fill('邻里纠纷，立不立项？');
        await desk.shot('desk-care');
        await fits(desk, 'care of a matter');
        await desk.pressButton('请示主管');
        await desk.sees('请示立不立项：邻里纠纷，立不立项？');

        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open('packages/desk/signoff/index');
        await supervisor.press('请示：立不立项');
        await supervisor.press('楼上邻居吵架，要不要立项');
        await supervisor.find('.sign-box textarea').fill('要上门调解，立项');
        await supervisor.shot('supervisor-inquiry');
        await supervisor.pressButton('立项');
        await desk.sees('答复请示：要上门调解，立项');
      },
    ],
    [
      'CLS-2: raised without a reason; INT-5, INT-6: while typing, the next question and phrases are at hand',
      async (stage, { desk, asked }) => {
        // The timeline may know of the answer before the matter does; who has seen less is told so and asked (409).
        await desk.open(`packages/desk/main/index?ticketId=${asked.id}`);
        await desk.sees('答复请示：要上门调解，立项');
        await desk.pressButton('更多');
        await desk.choose('更多', '改优先级');
        await desk.choose('优先级', '高');
        await desk.pressButton('改优先级');
        await desk.sees('优先级改为优先');
        const { priority } = await stage.api.call('getTicket', { as: 'receptionist', path: { id: asked.id } });
        assert.equal(priority, 'high');
        await desk.open('packages/desk/intake/index');
        await desk.find('#intake-words textarea').fill('水龙头坏了坏了');
        await desk.sees('还要问一句', '话术');
        await desk.shot('desk-intake-question');
      },
    ],
  ],
};
