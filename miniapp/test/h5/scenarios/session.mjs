import assert from 'node:assert/strict';
import { allowNotices } from '../support/wechat.mjs';

/** The person stays inside; a phone and a desk each get their own way in. */
export const secondVisit = {
  title: 'A second visit',
  steps: [
    [
      'opening the address again leads inside, without choosing an account',
      async (stage, state) => {
        state.resident = await stage.enter('resident-2', 'phone');
        await state.resident.sees('5 号楼 1 单元 601');
        await state.resident.page.goto('/');
        await state.resident.sees('5 号楼 1 单元 601');
      },
    ],
    [
      'a draft survives leaving in the middle',
      async (_, { resident }) => {
        await resident.press('报修');
        await resident.tap(resident.find('.ui-tile'));
        await resident.write('比如：厨房水龙头关不紧', '写到一半');
        await resident.sees('已自动存草稿');
        await resident.page.reload();
        await resident.find('.ui-tile--chosen').waitFor();
        assert.equal(await resident.find('textarea').inputValue(), '写到一半');
      },
    ],
  ],
};

const LOST = '阳台水管接头渗水';
const TWICE = '卫生间花洒漏水';

async function fillReport(resident, words) {
  await resident.press('报修');
  await resident.tap(resident.find('.ui-tile'));
  await resident.write('比如：厨房水龙头关不紧', words);
  await resident.pressButton('下一步');
  await resident.canPress('提交报修');
}

async function matchesOf(stage, words) {
  const { items } = await stage.api.call('listTickets', {
    as: 'receptionist',
    query: { scope: 'community', q: words },
  });
  return items.filter(({ description }) => description === words).length;
}

/** Keys under which reports were sent, in order. */
function keysOf(page) {
  const keys = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/v1/tickets') {
      keys.push(request.headers()['idempotency-key']);
    }
  });
  return keys;
}

export const badLuck = {
  title: 'Bad luck on the way',
  steps: [
    [
      'the answer to a report is lost: it is kept, sent again under the same key when the network is back, one ticket',
      async (stage, state) => {
        state.resident = await stage.enter('resident-2', 'phone', { strict: false });
        const { resident } = state;
        const keys = keysOf(resident.page);
        await fillReport(resident, LOST);
        // The server has it, the phone never hears so.
        await resident.page.route('**/api/v1/tickets', async (route) => {
          await route.fetch();
          await resident.page.context().setOffline(true);
          await route.abort();
        });
        await resident.pressButton('提交报修');
        await allowNotices(resident);
        await resident.sees('没有网络，报修已存在手机里', LOST);
        await resident.page.unroute('**/api/v1/tickets');
        await resident.page.context().setOffline(false);
        await resident.sees('收到了');
        assert.equal(new Set(keys).size, 1, `keys ${keys}`);
        assert.ok(keys.length >= 2);
        assert.equal(await matchesOf(stage, LOST), 1);
      },
    ],
    [
      'a button pressed twice in one breath acts once',
      async (stage, { resident }) => {
        await resident.tap(resident.find('.ui-top-bar__back'));
        await fillReport(resident, TWICE);
        await resident.button('提交报修').evaluate((button) => {
          button.click();
          button.click();
        });
        await allowNotices(resident);
        await resident.sees('收到了', TWICE);
        assert.equal(await matchesOf(stage, TWICE), 1);
      },
    ],
  ],
};
