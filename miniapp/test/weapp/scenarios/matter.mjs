import assert from 'node:assert/strict';
import { loadProgram } from '../stub/program.mjs';
import { screenOf, until } from '../stub/screen.mjs';
import { createWx } from '../stub/wx.mjs';
import { loggedIn, order, serverOf, ticket } from './fixtures.mjs';

const timeline = {
  'GET /api/v1/tickets/t1/timeline': {
    items: [
      {
        id: 'e1',
        at: '2026-11-22T02:30:00.000Z',
        actor: { id: '2', name: '王师傅', role: 'implementer', photoUrl: null },
        type: 'accepted',
        text: '王师傅接单了',
        visibility: 'public',
        workOrderId: 'w1',
        media: [],
        data: {},
      },
    ],
  },
};

async function open(root, page, routes) {
  const stub = createWx({ server: serverOf({ ...timeline, ...routes }), storage: loggedIn() });
  const program = loadProgram(root, stub.wx);
  const screen = screenOf(program.open(`packages/resident/${page}/index`, { ticketId: 't1' }));
  await until(() => screen.shows('同意才开工') || screen.shows('没有找到'), 'the page', screen);
  return { ...stub, program, screen };
}

export const matterScenarios = [
  {
    title: 'the detail page tells where the matter stands, who comes and what happened',
    async run(root) {
      const { screen, program } = await open(root, 'matter', { 'GET /api/v1/tickets/t1': ticket });
      await until(() => screen.shows('王师傅接单了'), 'the history', screen);
      assert.ok(screen.shows('编号 BX20261122-0007'));
      assert.ok(screen.shows('看报价'), 'the awaited answer is the main button');
      assert.ok(screen.shows('催一下'));
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'buttons come from actions alone: without consentQuote and urgeTicket they are not there',
    async run(root) {
      const silent = { ...ticket, actions: [], workOrders: [{ ...order, actions: [] }] };
      const { screen } = await open(root, 'matter', { 'GET /api/v1/tickets/t1': silent });
      assert.deepEqual(screen.buttons(), ['打给师傅']);
    },
  },
  {
    title: 'WRK-6: consenting sends the id of the quotation whose amount is on the button',
    async run(root) {
      const { screen, phone } = await open(root, 'quote', {
        'GET /api/v1/tickets/t1': ticket,
        'POST /api/v1/work-orders/w1/consent': { ...order, status: 'agreed', actions: [] },
      });
      screen.tap('同意 ¥45.00，开工');
      await until(() => phone.opened.length > 0, 'back to the matter', screen);
      const [consent] = phone.requests.filter(({ url }) => url.endsWith('/consent'));
      assert.deepEqual(consent.body, { quoteId: 'q1' });
    },
  },
  {
    title: 'a quotation that has been replaced meanwhile is said so, and nothing is consented',
    async run(root) {
      const { screen, phone } = await open(root, 'quote', {
        'GET /api/v1/tickets/t1': ticket,
        'POST /api/v1/work-orders/w1/consent': () => ({ status: 409, body: { code: 'quote_superseded', status: 409 } }),
      });
      screen.tap('同意 ¥45.00，开工');
      await until(() => phone.toasts.length > 0, 'it is said', screen);
      assert.deepEqual(phone.toasts, ['这份报价已经变了，请看最新的。']);
      assert.deepEqual(phone.opened, []);
    },
  },
  {
    title: 'what the person may not see is "not found", never a code',
    async run(root) {
      const { screen } = await open(root, 'matter', {});
      assert.ok(screen.shows('没有找到'));
      assert.ok(!screen.shows('not_found'));
    },
  },
];
