import assert from 'node:assert/strict';

/** Where things are pressed on a phone. The browser's own demo handle is no part of the app. */
const TARGETS = [
  '.ui-button',
  '.ui-check',
  '.ui-entry',
  '.ui-photos__add',
  '.ui-segments__option',
  '.ui-stars__star',
  '.ui-tab-bar__item',
  '.ui-tabs__tab',
  '.ui-tile',
  '.ui-top-bar__back',
  '.account-list__row',
];

/** px, spec/experience.md. */
const LEAST_TARGET = 44;
/** WCAG 2.2 AA; large text is 24 px, or 18.66 px bold. */
const LEAST_CONTRAST = 4.5;
const LEAST_CONTRAST_LARGE = 3;

/** Nothing scrolls sideways, and nothing is cut off at the edge; what scrolls by itself (tabs) may be longer. */
export async function fitsWidth(person, where) {
  const outside = await person.page.evaluate(() => {
    const scrolls = (element) =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !scrolls(element.parentElement))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.right > window.innerWidth + 1 || box.left < -1))
      .map(({ element, box }) => `${element.className} ${box.left.toFixed(0)}–${box.right.toFixed(0)}`);
  });
  assert.deepEqual(outside, [], `outside the width of ${where}`);
}

/** ems: what is narrower and as high as that stands letter below letter. */
const LEAST_LINE = 2.6;
const TOWER = 3.5;

/** The window of a desk page does not scroll, and no words are squeezed into a column of single letters. */
export async function linesStand(person, where) {
  const { towers, beyond } = await person.page.evaluate(
    ([least, tower]) => {
      const own = (element) =>
        [...element.childNodes].map((node) => (node.nodeType === 3 ? node.data.trim() : '')).join('');
      const letters = ({ text, width, height, size }) =>
        text.length > 3 && width < size * least && height > size * tower;
      const { scrollHeight, clientHeight } = document.documentElement;
      return {
        beyond: scrollHeight - clientHeight,
        towers: [...document.querySelectorAll('body *')]
          .filter((element) => element.checkVisibility() && own(element) !== '' && element.clientWidth > 0)
          .map((element) => ({
            name: element.className,
            text: own(element),
            width: element.clientWidth,
            // Its lines: a row may be higher for what stands beside it.
            height: element.getClientRects().length === 0 ? 0 : linesOf(element),
            size: Number.parseFloat(getComputedStyle(element).fontSize),
          }))
          .filter(letters)
          .map(({ name, text }) => `${name} "${text}"`),
      };
      function linesOf(element) {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().height;
      }
    },
    [LEAST_LINE, TOWER],
  );
  assert.deepEqual(towers, [], `letter below letter on ${where}`);
  assert.ok(beyond <= 1, `${where} scrolls by ${beyond} px`);
}

export async function fingersFit(person, where) {
  const small = await person.page.evaluate(
    ([selector, least]) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          box: element.getBoundingClientRect(),
          name: element.className,
          text: element.textContent,
        }))
        .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
        .map(({ box, name, text }) => `${name} "${text}" ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`),
    [TARGETS.join(','), LEAST_TARGET],
  );
  assert.deepEqual(small, [], `targets under ${LEAST_TARGET} px on ${where}`);
}

/** Waits for what moves on the page and ends by itself: half way between two colours there is little contrast. */
export const atRest = (page) =>
  page.evaluate(() => {
    const ends = (animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime);
    const moving = document.getAnimations().filter(ends);
    return Promise.all(moving.map(({ finished }) => finished.catch(() => undefined))).then(() => undefined);
  });

/** Every text that can be read, against the colour behind it. Disabled buttons are exempt, as in WCAG. */
export async function contrasts(person, where) {
  await atRest(person.page);
  const weak = await person.page.evaluate(weakTexts, [LEAST_CONTRAST, LEAST_CONTRAST_LARGE]);
  assert.deepEqual(weak, [], `weak contrast on ${where}`);
}

/** Runs in the page. */
function weakTexts([least, leastLarge]) {
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (top, below) => ({
    r: top.r * top.a + below.r * (1 - top.a),
    g: top.g * top.a + below.g * (1 - top.a),
    b: top.b * top.a + below.b * (1 - top.a),
    a: 1,
  });
  const behind = (element) => {
    if (element === null) return { r: 255, g: 255, b: 255, a: 1 };
    const own = parse(getComputedStyle(element).backgroundColor);
    return own.a === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const says = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && says(element))
    .filter((element) => element.closest('.ui-button--disabled, .ui-button--waiting, option, select:disabled') === null)
    .flatMap((element) => {
      const style = getComputedStyle(element);
      // Letters that are not drawn at all and told to nobody: only their underlines are seen.
      if (parse(style.color).a === 0 && element.closest('[aria-hidden="true"]') !== null) return [];
      const back = behind(element);
      const found = ratio(over(parse(style.color), back), back);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (found >= (large ? leastLarge : least)) return [];
      return [`${element.className} "${element.textContent.trim().slice(0, 20)}" ${found.toFixed(2)}`];
    });
}
