import assert from 'node:assert/strict';
import { loadProgram } from '../stub/program.mjs';
import { screenOf, until } from '../stub/screen.mjs';
import { createWx } from '../stub/wx.mjs';
import { loggedIn, serverOf, ticket } from './fixtures.mjs';

const hintOf = (id) => ({ subject: { type: 'ticket', id }, version: 9, kind: 'changed' });

/** The resident's matter, open and connected; `answer.now` is what the server says of it. */
async function openMatter(root) {
  const answer = { now: ticket };
  const routes = { 'GET /api/v1/tickets/t1': () => ({ body: answer.now }) };
  const timeline = { 'GET /api/v1/tickets/t1/timeline': { items: [] } };
  const stub = createWx({ server: serverOf({ ...timeline, ...routes }), storage: loggedIn() });
  const program = loadProgram(root, stub.wx);
  const screen = screenOf(program.open('packages/resident/matter/index', { ticketId: 't1' }));
  await until(() => screen.shows('催一下'), 'the page', screen);
  const socket = () => stub.phone.sockets.at(-1);
  await until(() => socket()?.said.length > 0, 'the greeting', screen);
  const asked = () => stub.phone.requests.filter(({ url }) => url === '/api/v1/tickets/t1').length;
  return { ...stub, answer, screen, socket, asked, program };
}

const silent = { ...ticket, actions: [], workOrders: ticket.workOrders.map((order) => ({ ...order, actions: [] })) };

export const liveScenarios = [
  {
    title: 'live: the phone greets over wss with its token in the first frame, and asks again what a hint is about',
    async run(root) {
      const { answer, screen, socket, asked, program } = await openMatter(root);
      assert.match(socket().url, /^wss:\/\/[^?]+\/api\/v1\/live$/);
      const [greeting] = socket().said;
      assert.equal(greeting.type, 'hello');
      assert.ok(greeting.token.length > 0 && !socket().url.includes(greeting.token));
      socket().hear({ type: 'welcome', position: 4, missed: [] });
      answer.now = silent;
      const before = asked();
      socket().hear({ type: 'hints', position: 5, hints: [hintOf('another')] });
      socket().hear({ type: 'hints', position: 6, hints: [hintOf('t1')] });
      await until(() => !screen.shows('催一下'), 'the change', screen);
      assert.equal(asked(), before + 1);
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'live: from the background the phone comes back with the position it had, and catches up',
    async run(root) {
      const { answer, screen, socket, phone } = await openMatter(root);
      socket().hear({ type: 'welcome', position: 4, missed: [] });
      socket().end(1006);
      phone.comeToFront();
      await until(() => phone.sockets.length === 2 && socket().said.length > 0, 'the second greeting', screen);
      assert.equal(socket().said[0].position, 4);
      answer.now = silent;
      socket().hear({ type: 'welcome', position: 9, missed: [hintOf('t1')] });
      await until(() => !screen.shows('催一下'), 'what was missed', screen);
    },
  },
];
