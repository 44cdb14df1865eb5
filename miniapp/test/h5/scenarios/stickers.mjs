import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { allowNotices } from '../support/wechat.mjs';

const LIFT = '7 号楼 1 单元 客梯';
const HALL = '7 号楼 大堂';
const WORDS = '电梯门关不严，地坎里卡了东西';

/** What is on the wall: the code of a place, as the list of the desk has it. */
async function codeOf(stage, name) {
  const { roles } = await stage.api.call('getMe', { as: 'cs-supervisor' });
  const path = { id: roles[0].community.id };
  const { items } = await stage.api.call('listPlaces', { as: 'cs-supervisor', path, query: { show: 'all' } });
  return items.find((place) => place.name === name).code;
}

/** As a camera does that has read the sticker. */
const scans = (person, stage, code) => person.page.goto(`${stage.server.url}/q/${code}`);

const fieldSays = ({ page }, words) =>
  page.waitForFunction(
    (value) => [...document.querySelectorAll('input')].some((input) => input.value === value),
    words,
  );

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
        state.code = await codeOf(stage, LIFT);
        const passer = await stage.visitor('phone');
        await scans(passer, stage, state.code);
        await passer.sees(LIFT, '登录后报修', '打 24 小时热线');
        await fitsWidth(passer, 'sticker');
        await contrasts(passer, 'sticker');
        await passer.shot('sticker');
        await passer.page.context().close();
      },
    ],
    [
      'scanned by a resident: the report has the place filled in, and another can be chosen from the list',
      async (stage, state) => {
        const resident = await stage.enter('resident-1', 'phone');
        state.resident = resident;
        await scans(resident, stage, state.code);
        await resident.pressButton('在这里报修');
        await resident.sees('哪里坏了？');
        await resident.tap(resident.shown(resident.page.locator('.ui-tile').filter({ hasText: '电梯' })));
        await resident.find('textarea').fill(WORDS);
        await resident.pressButton('下一步');
        await resident.sees('修哪里？什么时候来？');
        await fieldSays(resident, LIFT);
        await resident.pressButton('从公共位置里选');
        await resident.sees('公共位置', HALL);
        await fitsWidth(resident, 'places to choose from');
        await fingersFit(resident, 'places to choose from');
        await contrasts(resident, 'places to choose from');
        await resident.shot('report-places');
        await resident.press(HALL);
        await fieldSays(resident, HALL);
      },
    ],
    [
      'sent, the matter is about that place, and the desk reads it in its queue',
      async (stage, { resident, desk }) => {
        await resident.pressButton('提交报修');
        await allowNotices(resident);
        await resident.page.waitForURL(/packages\/resident\/matter\//);
        await resident.sees('收到了', WORDS, HALL);
        const path = { id: resident.parameter('ticketId') };
        const ticket = await stage.api.call('getTicket', { as: 'resident-1', path });
        assert.equal(ticket.place, HALL);
        assert.equal(ticket.houseId, null);
        await desk.open(`packages/desk/main/index?queue=unregistered&ticketId=${ticket.id}`);
        await desk.sees(WORDS, HALL);
        await desk.open('packages/desk/places/index');
        await row(desk, LIFT).waitFor();
      },
    ],
    [
      'taken down, it says so and gives the hotline; an unknown code leads to the report; the colleague’s list follows',
      async (stage, { lead, desk, resident, code }) => {
        await row(lead, LIFT).locator('.ui-button').filter({ hasText: '停用' }).click();
        await lead.sees(`停用“${LIFT}”的贴纸？`);
        await lead.page.locator('.browser-dialog__button--main').filter({ visible: true }).first().click();
        await row(desk, LIFT).getByText('已停用').waitFor();
        await scans(resident, stage, code);
        await resident.sees('这张贴纸已经停用', '可以打热线，或者在报修页里选位置', '去报修', '打 24 小时热线');
        await resident.doesNotSee('在这里报修');
        await resident.shot('sticker-retired');
        // A code of ours in shape that nobody stuck anywhere is a 404, which the browser writes into its console.
        const passer = await stage.enter('resident-2', 'phone', { strict: false });
        for (const code of ['NOSUCHCODE', 'abcd2345']) {
          await scans(passer, stage, code);
          await passer.sees('没认出这个码', '可能不是本小区的贴纸');
        }
        await fitsWidth(passer, 'unknown sticker');
        await contrasts(passer, 'unknown sticker');
        await passer.pressButton('去报修');
        await passer.sees('哪里坏了？');
        await passer.page.context().close();
        for (const one of [lead, desk, resident]) await one.page.context().close();
      },
    ],
  ],
};
