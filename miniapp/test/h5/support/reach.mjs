import { openPage, readable } from './open-page.mjs';

/**
 * What reacts to a press of the finger and is not itself reached by Tab, each with what the keyboard has instead. The
 * only exceptions there are: everything else has to be reached.
 */
export const BY_OTHER_KEYS = [
  { what: '.ui-sheet__shade', instead: 'the cross in the head of the drawer, and Esc' },
  { what: '.ui-keeps-press', instead: 'reacts to nothing: keeps a press on its buttons from what is around them' },
  {
    what: '.desk-row[tabindex="-1"]',
    instead: 'the arrows lead on from the row that Tab enters; J and K from anywhere',
  },
  { what: '.desk-table__words[tabindex="-1"]', instead: 'the arrows lead on from the row that Tab enters' },
];

/** Reached by Tab, but not pressed as a button is. */
const HELD = '.ui-talk';
/** The browser's own: it knows their keys. */
const NATIVE = 'input, select, textarea, button, a[href], video, canvas, summary';
const ROLES = ['button', 'checkbox', 'switch', 'link', 'radio', 'tab'];
const MOST_STOPS = 900;

/** Runs with the command line's `getEventListeners`. Marks whatever takes a click, and answers how many there are. */
const MARK = `(() => {
  const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).at(-1);
  const isRoot = (element) => Object.keys(element).some((key) => key.startsWith('_reactListening'));
  const drawn = (element) => Object.entries(element).find(([key]) => key.startsWith('__reactProps'))?.[1] ?? {};
  let marked = 0;
  for (const element of shown.querySelectorAll('*')) {
    element.removeAttribute('data-pressed');
    const listens = (getEventListeners(element).click ?? []).length > 0 || typeof drawn(element).onClick === 'function';
    if (!listens || isRoot(element) || !element.checkVisibility() || element.matches(${JSON.stringify(NATIVE)})) continue;
    element.setAttribute('data-pressed', String(marked));
    marked += 1;
  }
  return marked;
})()`;

/** Clicks go no further from here on: what is pressed is written down, and nothing happens. */
function swallowClicks() {
  window.pressedByKeys ??= (() => {
    const heard = [];
    window.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        heard.push(event.target);
      },
      true,
    );
    return heard;
  })();
  window.pressedByKeys.length = 0;
}

/** Where the focus is: which stop, and how it is pressed. Null outside of the page. */
function standing([native, held, roles]) {
  const element = document.activeElement;
  const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).at(-1);
  window.reachedByTab ??= new Map();
  if (element === null || element === document.body || !shown.contains(element)) return null;
  const known = window.reachedByTab.has(element);
  if (!known) window.reachedByTab.set(element, window.reachedByTab.size);
  // What was the first may have been drawn anew since: then the next of those that are still there.
  const [first] = [...window.reachedByTab.keys()].filter((one) => one.isConnected);
  const chosen = '[aria-current="true"], [aria-selected="true"], [role="radio"][aria-checked="true"]';
  const isPressed = !element.matches(`${native}, ${held}`) && roles.includes(element.getAttribute('role'));
  const isFirst = element === first;
  return { stop: window.reachedByTab.get(element), known, isFirst, isPressed, isChosen: element.matches(chosen) };
}

/** What the walk has shown to be out of reach, a line each. */
function outOfReach(exceptions) {
  const name = (element) => `${element.className || element.tagName} "${element.textContent.trim().slice(0, 24)}"`;
  const reached = window.reachedByTab;
  const owner = (element) => element.closest('[data-pressed]');
  const led = new Set([...reached.keys()].filter((one) => one.hasAttribute('role')).map(owner));
  const deaf = [...reached.keys()].filter((one) => one.dataset.deaf !== undefined);
  const silent = [...document.querySelectorAll('[data-pressed]')].filter(
    (one) =>
      one.isConnected &&
      one.checkVisibility() &&
      !reached.has(one) &&
      !led.has(one) &&
      !exceptions.some((what) => one.matches(what)),
  );
  return [
    ...silent.map((one) => `takes a click, and Tab does not reach it: ${name(one)}`),
    ...deaf.map((one) => `reached by Tab, and ${one.dataset.deaf} does not press it: ${name(one)}`),
  ];
}

/** Walks the shown page by Tab from stop to stop until it is back where it began. */
async function walk(page) {
  const where = () => page.evaluate(standing, [NATIVE, HELD, ROLES]);
  const heard = () => page.evaluate(() => window.pressedByKeys.splice(0).at(-1) === document.activeElement);
  const note = (key) => page.evaluate((name) => document.activeElement.setAttribute('data-deaf', name), key);
  await page.evaluate(() => {
    window.reachedByTab = new Map();
    window.scrollTo(0, 0);
  });
  let last = null;
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    const here = await where();
    if (here !== null && last !== null && here.stop === last.stop) return 'Tab does not lead away from one place';
    last = here;
    if (here?.known && here.isFirst) return null;
    if (here === null || here.known) continue;
    if (!here.isPressed) continue;
    for (const key of here.isChosen ? ['Space'] : ['Enter', 'Space']) {
      await page.keyboard.press(key);
      if (!(await heard())) await note(key);
    }
  }
  return `Tab does not come back within ${MOST_STOPS} presses`;
}

/**
 * Opens each page of this person in turn, finds whatever takes a click, and walks there by Tab.
 * @param pages [name, path, parameters] @returns what the keyboard cannot do, a line each; `pressed`: how many take clicks
 */
export async function unreachedOn(person, pages) {
  const { page } = person;
  await readable(person);
  const tools = await page.context().newCDPSession(page);
  const wrong = [];
  let pressed = 0;
  for (const [name, path, parameters] of pages) {
    await openPage(person, path, parameters);
    const { result } = await tools.send('Runtime.evaluate', {
      ...{ expression: MARK, includeCommandLineAPI: true, returnByValue: true },
    });
    pressed += result.value;
    await page.evaluate(swallowClicks);
    const trapped = await walk(page);
    if (trapped !== null) wrong.push(`${name}: ${trapped}`);
    const lines = await page.evaluate(
      outOfReach,
      BY_OTHER_KEYS.map(({ what }) => what),
    );
    wrong.push(...lines.map((line) => `${name}: ${line}`));
  }
  await tools.detach();
  return { wrong, pressed };
}
