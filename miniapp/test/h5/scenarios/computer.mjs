import assert from 'node:assert/strict';
import { scan } from '../support/scan.mjs';

const HEADER = '项目,规格,单位,最低价(元),最高价(元),备注';
const PASSWORD = '一二三四五六七八九十';

/** Taro keeps what is stored as `{data}`. */
const phoneNumberOf = ({ page }) =>
  page.evaluate(() => JSON.parse(JSON.parse(localStorage.getItem('session')).data).me.phone);

async function chooseFile(person, name, text) {
  const chooser = person.page.waitForEvent('filechooser');
  // The second form of the page.
  await person.tap(person.page.locator('.ui-button:visible').filter({ hasText: '选择文件' }).last());
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

async function atTheComputer(stage) {
  const computer = await stage.visitor('computer');
  await computer.pressButton('员工登录');
  return computer;
}

/** How staff get into a browser without the demo's list of people. */
export const computerLogin = {
  title: 'Staff at a computer',
  steps: [
    [
      'the computer shows a picture, the phone says whose name it will act in, and lets it in',
      async (stage, state) => {
        const computer = await atTheComputer(stage);
        await computer.press('扫码登录');
        const picture = computer.find('svg.qr-picture');
        await picture.waitFor();
        const phone = await stage.enter('engineer-2', 'phone');
        await phone.goTab('我的');
        await phone.press('扫码登录电脑');
        await phone.find('.ui-field input').fill('https://example.com');
        await phone.pressButton('下一步');
        await phone.sees('这不是登录电脑的二维码');
        await phone.find('.ui-field input').fill(await scan(picture));
        await phone.pressButton('下一步');
        await phone.sees('那台电脑就以李志强的身份进入有应', '别人发来的二维码不要确认');
        await phone.pressButton('确认登录');
        await phone.sees('已确认');
        await computer.find('.ui-tab-bar').waitFor();
        assert.equal(await phoneNumberOf(computer), await phoneNumberOf(phone));
        state.phone = phone;
      },
    ],
    [
      'a password of ten characters, typed twice, opens the computer as well',
      async (stage, { phone }) => {
        await phone.pressButton('返回');
        await phone.press('设置电脑登录密码');
        const [first, second] = [0, 1].map((at) => phone.page.locator('.ui-field input:visible').nth(at));
        await first.fill('太短');
        await phone.text('至少 10 个字符', { exact: true }).waitFor();
        await phone.cannotPress('保存密码');
        await first.fill(PASSWORD);
        await second.fill(`${PASSWORD}！`);
        await phone.sees('两遍不一样');
        await phone.cannotPress('保存密码');
        await second.fill(PASSWORD);
        await phone.pressButton('保存密码');
        await phone.sees('密码已设好');
        const computer = await atTheComputer(stage);
        const fields = computer.page.locator('.ui-field input:visible');
        await fields.nth(0).fill(await phoneNumberOf(phone));
        await fields.nth(1).fill(PASSWORD);
        await computer.tap(computer.page.locator('.ui-button--main:visible'));
        await computer.find('.ui-tab-bar').waitFor();
        assert.equal(await phoneNumberOf(computer), await phoneNumberOf(phone));
      },
    ],
    [
      'FEE-1 the administrator is shown each bad cell of a fee schedule, then brings the mended one',
      async (stage, state) => {
        const admin = await stage.enter('admin', 'computer');
        state.admin = admin;
        await admin.sees('导入收费标准');
        await admin.choose('小区', '锦绣花园');
        await admin.write('2026 年 7 月版', '很久以后的版本');
        await admin.write('2026-07-01', '2099-02-30');
        await admin.sees('不是日期');
        await admin.write('2026-07-01', '2099-01-01');
        await chooseFile(admin, 'prices.csv', `${HEADER}\n换灯,,盏,二十,20,\n`);
        await admin.sees('有 1 处要改', 'D2', '“二十”不是价钱');
        await chooseFile(admin, 'prices.csv', `${HEADER}\n换灯,,盏,20,20,\n`);
        await admin.sees('没有问题，可以导入');
        await admin.tap(admin.page.locator('.ui-button--main:visible').filter({ hasText: /^导入/ }));
        await admin.sees('已导入');
      },
    ],
  ],
};
