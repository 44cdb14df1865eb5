import assert from 'node:assert/strict';
import { mattersIn } from '../support/matters.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.tagName ?? '');

/** A key as a browser sends it while an input method composes. */
function compose(page, code) {
  return page.evaluate(
    (place) => window.dispatchEvent(new KeyboardEvent('keydown', { code: place, key: 'Process', isComposing: true })),
    code,
  );
}

export const deskKeyboard = {
  title: 'The desk by keyboard',
  steps: [
    [
      'J and K walk the queue, / searches, Esc leaves the field',
      async (stage, state) => {
        const matters = mattersIn(stage.api);
        await matters.report({ description: '单元门禁刷卡没反应', code: 'tap' });
        await matters.report({ description: '阳台推拉门滑轮脱落', code: 'tap' });
        state.desk = await stage.enter('receptionist', 'computer');
        const { desk } = state;
        await desk.sees('阳台推拉门滑轮脱落');
        await desk.page.keyboard.press('j');
        const first = await desk.find('.desk-row--chosen').textContent();
        await desk.page.keyboard.press('j');
        await desk.shown(desk.page.locator('.desk-row--chosen').filter({ hasNotText: first })).waitFor();
        await desk.page.keyboard.press('k');
        assert.equal(await desk.find('.desk-row--chosen').textContent(), first);
        await desk.page.keyboard.press('/');
        assert.equal(await focused(desk.page), 'INPUT');
        await desk.page.keyboard.type('门禁');
        await desk.sees('单元门禁刷卡没反应');
        await desk.page.keyboard.press('Escape');
      },
    ],
    [
      'N opens the intake, but not while somebody composes Chinese; Esc leads back and keeps the draft',
      async (_, { desk }) => {
        await compose(desk.page, 'KeyN');
        await compose(desk.page, 'Slash');
        assert.match(desk.path(), /desk\/main/);
        await desk.page.keyboard.press('n');
        await desk.sees('登记时限', '说了什么');
        await desk.find('#intake-words textarea').fill('草稿不会丢');
        await desk.page.keyboard.press('Escape');
        await desk.find('.desk-row').waitFor();
        await desk.page.keyboard.press('n');
        await desk.sees('登记时限');
        assert.equal(await desk.find('#intake-words textarea').inputValue(), '草稿不会丢');
        await desk.pressButton('清空重填');
        await desk.page.keyboard.press('Escape');
        await desk.find('.desk-row').waitFor();
      },
    ],
    [
      'one of several choices is reached by Tab and chosen by Enter, and says that it is',
      async (_, { desk }) => {
        await desk.page.keyboard.press('n');
        await desk.sees('登记时限');
        const kind = desk.shown(desk.page.locator('.desk-intake-form [role="radio"]').filter({ hasText: '投诉' }));
        assert.equal(await kind.getAttribute('tabindex'), '0');
        assert.equal(await kind.getAttribute('aria-checked'), 'false');
        await kind.focus();
        await desk.page.keyboard.press('Enter');
        await desk
          .shown(desk.page.locator('[role="radio"][aria-checked="true"]').filter({ hasText: '投诉' }))
          .waitFor();
        await desk.pressButton('清空重填');
        await desk.page.keyboard.press('Escape');
        await desk.find('.desk-row').waitFor();
      },
    ],
    [
      'a button reached by Tab is pressed by Enter',
      async (_, { desk }) => {
        await desk.button('来电登记').focus();
        await desk.page.keyboard.press('Enter');
        await desk.sees('登记时限');
        await desk.page.keyboard.press('Escape');
        await desk.find('.desk-row').waitFor();
      },
    ],
    [
      '? lists the keys',
      async (_, { desk }) => {
        await desk.page.keyboard.press('Shift+Slash');
        await desk.sees('快捷键', '下一件、上一件');
        await desk.page.keyboard.press('Escape');
      },
    ],
  ],
};
