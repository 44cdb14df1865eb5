import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { scan } from '../support/scan.mjs';
import { masked } from '../support/telephone.mjs';

const WORDS = '厨房水槽下面的软管接口滴水，地柜泡湿';

/** The address in the text message that the desk's page has written. */
async function linkIn(desk) {
  const text = await desk.find('#photo-text').textContent();
  const [link] = /https?:\/\/\S+\/p\/[\w-]{43}$/.exec(text) ?? assert.fail(`no link in ${text}`);
  return link;
}

const addMore = async (person, name, words = '拍照或选照片') => {
  await person.addPhoto(words, name);
  await person.canPress('发送 1 张');
};

/** INT-3, ADR 023: from the desk's press to the photograph seen at the desk; nobody signs in for it. */
export const photoLink = {
  title: '发短信请业户拍照',
  steps: [
    [
      'INT-3: pressed during the call, the link comes with the registration, as a text message that is written already',
      async (stage, state) => {
        const { phone, houses } = await stage.api.call('getMe', { as: 'resident-2' });
        state.place = houses[0].name;
        const desk = await stage.enter('receptionist', 'computer');
        state.desk = desk;
        await desk.open('packages/desk/intake/index');
        await desk.sees('登记时限');
        await desk.caretIn('house-search');
        await desk.page.keyboard.type(phone);
        await desk.page.keyboard.press('Enter');
        await desk.find('.desk-caller__house--chosen').waitFor();
        await desk.find('#intake-words textarea').fill(WORDS);
        await desk.pressButton('发短信请业户拍照');
        await desk.sees('立项后给出链接和短信');
        await desk.canPress('只立项');
        await contrasts(desk, 'intake that asks for photographs');
        await desk.pressButton('只立项');
        await desk.sees('系统不代发短信', '发给', masked(phone), /BX\d{8}-\d{4}/);
        assert.match(await scan(desk.find('svg.qr-picture')), /^SMSTO::/);
        await desk.pressButton('查看号码');
        await desk.find('.ask-photos').getByText(phone).waitFor();
        state.link = await linkIn(desk);
        const code = await scan(desk.find('svg.qr-picture'));
        assert.equal(code, `SMSTO:${phone}:${await desk.find('#photo-text').textContent()}`);
        await fitsWidth(desk, 'link for photographs');
        await contrasts(desk, 'link for photographs');
        await desk.shot('desk-photo-link');
        await desk.pressButton('好了');
        await desk.page.waitForURL(/packages\/desk\/main\/.*ticketId=/);
        await desk.sees('请业户拍照，链接');
      },
    ],
    [
      'INT-3: opened by somebody whom nobody knows: where, what number, what is wanted, and how many',
      async (stage, state) => {
        const { no } = await stage.api.call('getTicket', {
          as: 'receptionist',
          path: { id: state.desk.parameter('ticketId') },
        });
        const resident = await stage.visitor('phone');
        state.resident = resident;
        await resident.page.goto(state.link);
        await resident.sees(state.place, no, '一张全景，一张近处', '还可以发 6 张');
        await resident.doesNotSee(WORDS);
        await addMore(resident, 'dripping');
        await fitsWidth(resident, 'photographs by a link');
        await fingersFit(resident, 'photographs by a link');
        await contrasts(resident, 'photographs by a link');
        await resident.shot('photo-link');
        // Whoever comes by a link has no page of their own to ask for it on.
        await resident.press('字看不清？换大字');
        await resident.sees('换回小字');
        for (const colorScheme of ['dark', 'light']) {
          await resident.page.emulateMedia({ colorScheme });
          await fitsWidth(resident, `photographs by a link in care mode, ${colorScheme}`);
          await fingersFit(resident, `photographs by a link in care mode, ${colorScheme}`);
          await contrasts(resident, `photographs by a link in care mode, ${colorScheme}`);
          if (colorScheme === 'dark') await resident.shot('photo-link-care-dark');
        }
        await resident.press('换回小字');
      },
    ],
    [
      'INT-3: sent, the desk sees it without a reload',
      async (_stage, { desk, resident }) => {
        await resident.pressButton('发送 1 张');
        await resident.sees('收到 1 张照片', '客服和师傅已经能看到', '还可以发 5 张');
        await desk.sees('业户按链接发来照片，第 1 张');
        const picture = desk.page.locator('.desk-timeline img, .desk-matter img').filter({ visible: true }).first();
        await picture.waitFor();
        await desk.page.waitForFunction(
          (image) => image.complete && image.naturalWidth > 0,
          await picture.elementHandle(),
        );
        await desk.shot('desk-photo-received');
      },
    ],
    [
      'INT-3: what is no photograph is said; without a network the same one goes again and hangs once',
      async (stage, state) => {
        // The browser writes what was refused, and what did not arrive, into its console.
        const resident = await stage.visitor('phone', { strict: false });
        await resident.page.goto(state.link);
        await resident.sees('还可以发 5 张');
        const chooser = resident.page.waitForEvent('filechooser');
        await resident.press('拍照或选照片');
        const notes = { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') };
        await (await chooser).setFiles(notes);
        await resident.pressButton('发送 1 张');
        await resident.sees('有照片没传上', '还可以发 5 张');
        await resident.tap(resident.find('.ui-photos__remove'));
        await addMore(resident, 'mended');
        await resident.page.context().setOffline(true);
        await resident.pressButton('发送 1 张');
        await resident.sees('有照片没传上');
        await resident.page.context().setOffline(false);
        await resident.pressButton('发送 1 张');
        await resident.sees('收到 1 张照片', '还可以发 4 张');
        await state.desk.sees('业户按链接发来照片，第 2 张');
        await resident.page.context().close();
      },
    ],
    [
      'INT-3: another link from the matter; the first opens no longer, and looks like one that never was',
      async (stage, state) => {
        const { desk } = state;
        await desk.pressButton('请业户拍照');
        await desk.fillIn('要看什么', '水表读数');
        await desk.pressButton('做一个链接');
        await desk.sees('系统不代发短信');
        const next = await linkIn(desk);
        await desk.pressButton('好了');
        const resident = await stage.visitor('phone', { strict: false });
        for (const link of [state.link, `${stage.server.url}/p/${'x'.repeat(43)}`, `${stage.server.url}/p/x`]) {
          await resident.page.goto('about:blank');
          await resident.page.goto(link);
          await resident.sees('这个链接打不开了');
        }
        await contrasts(resident, 'dead link for photographs');
        await resident.shot('photo-link-dead');
        await resident.page.goto('about:blank');
        await resident.page.goto(next);
        await resident.sees('请您拍：水表读数', '还可以发 6 张');
        for (const one of [desk, resident, state.resident]) await one.page.context().close();
      },
    ],
  ],
};
