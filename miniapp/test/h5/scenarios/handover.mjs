import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds after which the server has looked at the queue again (peak-watch.ts). */
const LOOKED_AT = 11;

export const handingOver = {
  title: 'Handover, brief and peak',
  steps: [
    [
      'HOT-1: the shift is handed over, signed by who gives and by who takes, and found again',
      async (stage, state) => {
        const { report } = mattersIn(stage.api);
        await report({ description: '交班时还没办完的漏水' });
        const giver = await stage.enter('receptionist', 'computer');
        await giver.open('packages/desk/handover/index');
        await giver.sees('交班时还没办完的漏水', '应急', '没看的留言');
        await fitsWidth(giver, 'handover');
        await contrasts(giver, 'handover');
        await giver.cannotPress('我签字，交班');
        await giver.fillIn('要交代的', '张女士 15 点后再打');
        const [taker] = (await stage.api.call('draftHandover', { as: 'receptionist' })).takers.filter(({ name }) =>
          name.includes('周'),
        );
        await giver.choose('谁接班', taker.name);
        await giver.shot('desk-handover');
        await giver.pressButton('我签字，交班');
        await giver.sees('接班还没签字');
        state.taker = await stage.enter('cs-supervisor', 'computer');
        await state.taker.open('packages/desk/handover/index');
        await state.taker.press('接班');
        await state.taker.sees('张女士 15 点后再打', '交班时还没办完的漏水', '接班还没签字');
        await state.taker.pressButton('核对无误，我签字接班');
        await state.taker.sees('没有等您接的班');
        await state.taker.press('记录');
        await state.taker.write('搜姓名', '15 点');
        await state.taker.sees(`接班 ${taker.name}`, '张女士 15 点后再打');
        await giver.page.context().close();
      },
    ],
    [
      'HOT-3: the morning brief; a figure opens the list it counts',
      async (stage, { taker }) => {
        await stage.api.advance(24 * HOUR);
        await taker.page.context().close();
        const desk = await stage.enter('receptionist', 'computer');
        await desk.open('packages/desk/handover/index');
        await desk.press('早会');
        await desk.sees('热点', '逾期', '表扬', '问题');
        await desk.tap(desk.find('.desk-handover__figure'));
        await desk.find('.desk-handover__row').waitFor();
        await desk.shot('desk-brief');
        await fitsWidth(desk, 'brief');
        await contrasts(desk, 'brief');
        await desk.page.context().close();
      },
    ],
    [
      'HOT-2: eight that wait for half an hour are a peak; calls out are held',
      async (stage) => {
        const { report } = mattersIn(stage.api);
        const { waiting } = await stage.api.call('getPeak', { as: 'receptionist' });
        for (let index = waiting; index < 8; index += 1) await report({ description: `等着立项 ${index}` });
        await stage.api.advance(1);
        await stage.api.advance(30 * MINUTE);
        const desk = await stage.enter('receptionist', 'computer');
        await desk.open('packages/desk/callbacks/index');
        await desk.sees('停外呼、停休息，先接来电', '高峰线', '高峰，回访先停');
        await desk.shot('desk-peak');
        const { level } = await stage.api.call('getPeak', { as: 'receptionist' });
        assert.equal(level, 'peak');
        await desk.page.context().close();
      },
    ],
    [
      'HOT-2: sixteen that wait for half an hour are severe: the supervisor is told, whose pages say so by themselves',
      async (stage) => {
        const { report } = mattersIn(stage.api);
        const lead = await stage.enter('cs-supervisor', 'computer');
        const { waiting } = await stage.api.call('getPeak', { as: 'receptionist' });
        for (let index = waiting; index < 16; index += 1) await report({ description: `还在等立项 ${index}` });
        // Counted once before the half hour begins, as the clock of a server does all the time.
        await stage.api.advance(LOOKED_AT);
        assert.equal((await stage.api.call('getPeak', { as: 'receptionist' })).level, 'peak');
        await stage.api.advance(30 * MINUTE);
        const { level } = await stage.api.call('getPeak', { as: 'receptionist' });
        assert.equal(level, 'severe');
        await lead.sees('严重高峰');
        const told = await stage.api.call('listMyMessages', { as: 'cs-supervisor', query: { limit: 20 } });
        assert.ok(
          told.items.some(({ title, text }) => /高峰/.test(`${title}${text}`)),
          JSON.stringify(told.items.slice(0, 3)),
        );
        await lead.shot('desk-peak-severe');
        await lead.page.context().close();
      },
    ],
  ],
};
