import assert from 'node:assert/strict';
import { photoOf } from './pictures.mjs';

/**
 * What a person does with the app: looks, presses, writes. Pages that Taro keeps behind the present one are hidden,
 * so everything here means visible elements only.
 */
const OPENED_AT_MOST = 3;

export class Person {
  constructor(page, { complaints, shoot }) {
    this.page = page;
    this.complaints = complaints;
    this.shoot = shoot;
  }

  shown(locator) {
    return locator.filter({ visible: true }).first();
  }

  text(words, { exact = false } = {}) {
    return this.shown(this.page.getByText(words, { exact }));
  }

  /** Waits until it can be read. Strings match anywhere in a text. */
  async sees(...texts) {
    for (const words of texts) await this.text(words).waitFor();
  }

  /** To be asked only after something else was seen that belongs to the same state. */
  async doesNotSee(words) {
    assert.equal(await this.page.getByText(words).filter({ visible: true }).count(), 0, `sees "${words}"`);
  }

  /** As a click: on a busy machine a finger's tap takes so long that the browser makes a long press of it. */
  async tap(locator) {
    await locator.click();
  }

  /** A button or a row by its words. */
  async press(words, options = { exact: true }) {
    await this.tap(this.text(words, options));
  }

  find(selector) {
    return this.shown(this.page.locator(selector));
  }

  button(words) {
    return this.shown(this.page.locator('.ui-button').filter({ hasText: words }));
  }

  async pressButton(words) {
    await this.tap(this.button(words));
  }

  /** Waits until the button takes presses. */
  async canPress(words) {
    await this.shown(this.page.locator('.ui-button:not(.ui-button--disabled)').filter({ hasText: words })).waitFor();
  }

  /** Waits until the button is there and refuses presses. */
  async cannotPress(words) {
    await this.shown(this.page.locator('.ui-button--disabled').filter({ hasText: words })).waitFor();
  }

  /** Waits until what is typed now goes into the field with this id, as for whoever writes without looking where. */
  async caretIn(id) {
    await this.page.locator(`#${id} :is(input, textarea):focus`).waitFor();
  }

  async write(placeholder, words) {
    // Taro's wrappers repeat the placeholder of the field inside them.
    await this.find(`:is(input, textarea)[placeholder*="${placeholder}"]`).fill(words);
  }

  /** Into the field under this label. */
  async fillIn(label, words) {
    const field = this.page.locator('.ui-field').filter({ hasText: label });
    await this.shown(field.locator('input, textarea')).fill(words);
  }

  /** A tab of the bottom bar; a badge may stand on it. */
  async goTab(label) {
    const words = new RegExp(`${label}$`);
    await this.tap(this.shown(this.page.locator('.ui-tab-bar__item').filter({ hasText: words })));
  }

  /** An option of a select that carries this name. */
  async choose(name, option) {
    await this.find(`select[aria-label="${name}"]`).selectOption({ label: option });
  }

  async addPhoto(label, name) {
    const chooser = this.page.waitForEvent('filechooser');
    await this.press(label);
    await (await chooser).setFiles(await photoOf(name));
  }

  /** A name written with the finger: three strokes across the box. */
  async signWithFinger() {
    for (const stroke of await this.strokes()) await this.drag(stroke);
  }

  /** The same with the mouse of a computer. */
  async signWithMouse() {
    const { mouse } = this.page;
    for (const [first, ...rest] of await this.strokes()) {
      await mouse.move(first.x, first.y);
      await mouse.down();
      for (const { x, y } of rest) await mouse.move(x, y);
      await mouse.up();
    }
  }

  /** Where on the screen the pen goes. */
  async strokes() {
    const canvas = this.find('.ui-signature-pad canvas');
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    const at = (x, y) => ({ x: Math.round(box.x + box.width * x), y: Math.round(box.y + box.height * y) });
    return SIGNATURE.map((stroke) => stroke.map(([x, y]) => at(x, y)));
  }

  async drag(points) {
    const touches = await this.page.context().newCDPSession(this.page);
    const send = (type, touchPoints) => touches.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [points[0]]);
    for (const point of points.slice(1)) await send('touchMove', [point]);
    await send('touchEnd', []);
    await touches.detach();
  }

  /** The address of the page, without the host. */
  path() {
    return new URL(this.page.url()).hash;
  }

  parameter(name) {
    return new URLSearchParams(this.path().split('?')[1]).get(name);
  }

  /**
   * As a link opened in this window: whatever stood in it is gone first, so that it cannot write its own address over
   * the new one. A page that is just being drawn may still lead away from it once: then it is opened again.
   */
  async open(path) {
    const [page] = path.split('?');
    for (let turn = 0; turn < OPENED_AT_MOST; turn += 1) {
      await this.page.goto('about:blank');
      await this.page.goto(`/#/${path}`);
      if (this.path().includes(page)) return;
    }
  }

  shot(name) {
    return this.shoot(this.page, name);
  }
}

/** In parts of the box: something like 江. */
const SIGNATURE = [
  [
    [0.12, 0.25],
    [0.17, 0.34],
    [0.2, 0.38],
  ],
  [
    [0.1, 0.5],
    [0.15, 0.56],
    [0.19, 0.6],
  ],
  [
    [0.1, 0.85],
    [0.16, 0.76],
    [0.22, 0.62],
  ],
  [
    [0.3, 0.3],
    [0.4, 0.29],
    [0.52, 0.27],
  ],
  [
    [0.41, 0.3],
    [0.41, 0.55],
    [0.4, 0.8],
  ],
  [
    [0.25, 0.82],
    [0.42, 0.8],
    [0.58, 0.79],
  ],
  [
    [0.7, 0.3],
    [0.69, 0.55],
    [0.63, 0.8],
  ],
  [
    [0.78, 0.3],
    [0.78, 0.75],
  ],
  [
    [0.86, 0.25],
    [0.87, 0.55],
    [0.86, 0.85],
  ],
];
