import assert from 'node:assert/strict';
import { readable } from '../support/open-page.mjs';
import { unreachedOn } from '../support/reach.mjs';
import { recordsOf } from '../support/records.mjs';
import { readRoutes } from '../support/routes.mjs';
import { MORE_VISITS, VISITS } from '../support/visits.mjs';

/** Fewer things to press than this on all pages together, and the walk has looked past them. */
const LEAST_PRESSED = 1000;
const OPEN = '.ui-sheet__panel, dialog[open]';
const TABS = 30;

const visit = ({ account, device, pages }) => [
  `${account ?? 'nobody yet'}, ${device}: ${Object.keys(pages).length} pages walked by Tab`,
  async (stage, state) => {
    const paths = await readRoutes();
    const addresses = Object.entries(pages).map(([name, parameters]) => [name, paths[name], parameters(state.made)]);
    const person = account === null ? await stage.visitor(device) : await stage.enter(account, device);
    const { wrong, pressed } = await unreachedOn(person, addresses);
    state.pressed += pressed;
    // A page that was not found has nothing to be reached.
    state.wrong.push(...[...wrong, ...person.complaints].map((line) => `${account ?? 'nobody yet'}, ${line}`));
    await person.page.context().close();
  },
];

/** Dialogs by where they open: account, device, page, its parameters, and the words of the button that opens it. */
const DIALOGS = [
  ['resident-1', 'phone', 'me', () => ({}), '退出登录'],
  ['resident-1', 'phone', 'matterQuote', ({ quoted }) => ({ ticketId: quoted.ticket.id }), '不同意'],
  ['resident-1', 'phone', 'matter', ({ quoted }) => ({ ticketId: quoted.ticket.id }), '补充说明'],
  ['engineer-1', 'phone', 'staffOrder', ({ working }) => ({ orderId: working.order.id }), '更多'],
  ['receptionist', 'computer', 'deskEmergency', ({ alarmId }) => ({ alarmId }), '再通知一批人'],
  ['receptionist', 'computer', 'deskEmergency', ({ alarmId }) => ({ alarmId }), '记一条指示'],
  ['cs-supervisor', 'computer', 'deskCategories', () => ({}), '加一类'],
  ['cs-supervisor', 'computer', 'desk', ({ accepted }) => ({ ticketId: accepted.ticket.id }), '暂缓'],
];

const dialog = ([account, device, route, parameters, words]) => [
  `${route}: 「${words}」 takes the focus and keeps it, Esc closes it and gives it back`,
  async (stage, state) => {
    const person = await stage.enter(account, device);
    const { page } = person;
    const path = (await readRoutes())[route];
    // As a link of its own: the desk writes its address in its own time.
    await person.open(`${path}?${new URLSearchParams(parameters(state.made))}`);
    await readable(person, path);
    const opener = person.shown(page.locator('[role="button"]').filter({ hasText: words }));
    await opener.focus();
    await page.keyboard.press('Enter');
    await person.find(OPEN).waitFor();
    // The body: the browser's own bars, between the last stop and the first.
    const outside = () =>
      page.evaluate((open) => {
        const { activeElement: at } = document;
        return at === document.body || at.closest(open) !== null ? null : `${at.className} ${at.textContent}`;
      }, OPEN);
    assert.ok(await page.evaluate((open) => document.activeElement.closest(open) !== null, OPEN), 'takes no focus');
    for (let press = 0; press < TABS; press += 1) {
      await page.keyboard.press(press < TABS / 2 ? 'Tab' : 'Shift+Tab');
      assert.equal(await outside(), null, `Tab ${press + 1} leads out of the dialog`);
    }
    await page.keyboard.press('Escape');
    await person.find(OPEN).waitFor({ state: 'hidden' });
    assert.ok(await opener.evaluate((element) => element === document.activeElement), 'the focus did not come back');
    await page.context().close();
  },
];

/** Issue 4: everything reachable by keyboard, on every page, for everybody who can open it. */
export const reach = {
  title: 'Everything by keyboard',
  steps: [
    [
      'a record of each kind is there',
      async (stage, state) => {
        state.made = await recordsOf(stage);
        state.pressed = 0;
        state.wrong = [];
      },
    ],
    ...DIALOGS.map(dialog),
    ...[...VISITS, ...MORE_VISITS].map(visit),
    [
      'whatever takes a click is reached by Tab and pressed by Enter and the space bar, and Tab is held nowhere',
      async (_, { wrong, pressed }) => {
        assert.deepEqual(wrong, []);
        assert.ok(pressed > LEAST_PRESSED, `only ${pressed} things to press were seen`);
      },
    ],
  ],
};
