import assert from 'node:assert/strict';
import { openApi } from '../../h5/support/api.mjs';
import { morning } from '../../h5/support/morning.mjs';
import { recordsOf } from '../../h5/support/records.mjs';
import { readRoutes } from '../../h5/support/routes.mjs';
import { startServer } from '../../h5/support/server.mjs';
import { VISITS } from '../../h5/support/visits.mjs';
import { loadProgram } from '../stub/program.mjs';
import { screenOf, until } from '../stub/screen.mjs';
import { createWx } from '../stub/wx.mjs';
import { MAIN_WORDS } from './main-words.mjs';

/** What a page says instead of what was asked for. */
const NOTHING_TO_SEE = ['没有找到', '没打开', '您没有权限'];

/** The built server with one record of each kind, made once for all accounts. */
let opened;
const serverWithRecords = async () => {
  opened ??= (async () => {
    const server = await startServer();
    const api = await openApi(server.url);
    await morning(api);
    return { server, api, made: await recordsOf({ api }), paths: await readRoutes() };
  })();
  return opened;
};

/** The wire to a server that is really there. */
function wireTo(url, waiting) {
  return async ({ url: path, search, method, header, body }) => {
    waiting.count += 1;
    try {
      const address = new URL(`${path}?${search}`, url);
      const answer = await fetch(address, { method, headers: header, body: body && JSON.stringify(body) });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? {} : JSON.parse(text) };
    } finally {
      waiting.count -= 1;
    }
  };
}

async function sessionOf(api, account) {
  if (account === null) return {};
  const { accessToken, refreshToken, me } = await api.call('demoLogin', { body: { account } });
  return { session: JSON.stringify({ accessToken, refreshToken, me, activeRole: null }) };
}

const visit = ({ account, device, pages }) => ({
  title: `every page that ${account ?? 'nobody yet'} opens at the ${device} shows in WeChat what the server has`,
  async run(root) {
    const { server, api, made, paths } = await serverWithRecords();
    const waiting = { count: 0 };
    const { wx } = createWx({ server: wireTo(server.url, waiting), storage: await sessionOf(api, account) });
    const program = loadProgram(root, wx);
    for (const [name, parameters] of Object.entries(pages)) {
      const query = Object.fromEntries(Object.entries(parameters(made)).map(([key, value]) => [key, String(value)]));
      const screen = screenOf(program.open(paths[name], query));
      await until(
        () => screen.shows(MAIN_WORDS[name]) && !screen.has('ui-skeleton'),
        `${name}: ${MAIN_WORDS[name]}`,
        screen,
      );
      await until(() => waiting.count === 0, `${name}: every answer`, screen);
      for (const words of NOTHING_TO_SEE) assert.ok(!screen.shows(words), `${name} says ${words}`);
      assert.deepEqual(program.errors, [], name);
    }
  },
});

/** Every page of app.json, by who opens it (support/visits.mjs), against the built server. */
export const pageScenarios = [
  ...VISITS.map(visit),
  {
    title: 'every page of app.json has its words in main-words.mjs, and no other',
    async run() {
      const { server, paths } = await serverWithRecords();
      await server.stop();
      assert.deepEqual(Object.keys(MAIN_WORDS).sort(), Object.keys(paths).sort());
    },
  },
];
