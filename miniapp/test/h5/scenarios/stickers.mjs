import assert from 'node:assert/strict';
import { contrasts, fitsWidth } from '../support/looks.mjs';

const LIFT = '7 号楼 1 单元 客梯';
const HALL = '7 号楼 大堂';

/** What is on the wall: the code of a place, as the list of the desk has it. */
async function codeOf(stage, name) {
  const { roles } = await stage.api.call('getMe', { as: 'cs-supervisor' });
  const path = { id: roles[0].community.id };
  const { items } = await stage.api.call('listPlaces', { as: 'cs-supervisor', path, query: { show: 'all' } });
  return items.find((place) => place.name === name).code;
}

/** As a camera does that has read the sticker. */
const scans = (person, stage, code) => person.page.goto(`${stage.server.url}/q/${code}`);

const row = (person, name) => person.page.locator('.desk-places__row').filter({ visible: true, hasText: name }).first();

export const stickers = {
  title: 'Stickers on lifts, rooms and places',
  steps: [
    [
      'the desk writes places down, each with its code; a colleague’s open list has them at once',
      async (stage, state) => {
        const lead = await stage.enter('cs-supervisor', 'computer');
        const desk = await stage.enter('receptionist', 'computer');
        Object.assign(state, { lead, desk });
        for (const one of [lead, desk]) {
          await one.open('packages/desk/places/index');
          await one.sees('一行一个');
        }
        await lead.fillIn('一行一个', LIFT);
        await lead.tap(lead.find('.desk-places__add .ui-button'));
        await row(desk, LIFT).waitFor();
        await lead.press('公共位置', { exact: true });
        await lead.fillIn('一行一个', HALL);
        await lead.tap(lead.find('.desk-places__add .ui-button'));
        await row(lead, HALL).waitFor();
        await row(desk, HALL).waitFor();
        await fitsWidth(lead, 'places');
        await contrasts(lead, 'places');
        await lead.shot('desk-places');
      },
    ],
    [
      'the sheets are printed',
      async (stage) => {
        // The viewer of the browser asks for an icon of its own.
        const printer = await stage.enter('receptionist', 'computer', { strict: false });
        await printer.open('packages/desk/places/index');
        await printer.sees(HALL);
        const answer = printer.page
          .context()
          .waitForEvent('response', (response) => response.url().includes('/api/v1/papers/'));
        await printer.pressButton('打印贴纸');
        const response = await answer;
        assert.equal(response.status(), 200);
        assert.match(response.headers()['content-type'], /pdf/);
        await printer.page.context().close();
      },
    ],
    [
      'scanned by somebody whom nobody knows: the place by its name, the hotline, and the way in',
      async (stage, state) => {
        const passer = await stage.visitor('phone');
        await scans(passer, stage, await codeOf(stage, LIFT));
        await passer.sees(LIFT, '登录后报修', '打 24 小时热线');
        await fitsWidth(passer, 'sticker');
        await contrasts(passer, 'sticker');
        await passer.shot('sticker');
        for (const one of [state.lead, state.desk, passer]) await one.page.context().close();
      },
    ],
  ],
};
