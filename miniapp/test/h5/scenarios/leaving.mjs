import assert from 'node:assert/strict';

const DIALOG = '.browser-dialog--question';

/** F3: a resident closes their account 注销账号. Last of all: nobody else may need them afterwards. */
export const leaving = {
  title: 'A resident closes their account',
  steps: [
    [
      'what goes and what stays is said first; 再想想 leaves everything as it is',
      async (stage, state) => {
        state.resident = await stage.enter('resident-2', 'phone');
        await state.resident.goTab('我的');
        await state.resident.press('注销账号');
        await state.resident.sees('马上删掉', '还没办完的事', '留下来的');
        await state.resident.pressButton('注销账号');
        await state.resident.sees('注销后不能恢复。再用要重新登记房号。');
        await state.resident.tap(state.resident.page.locator(DIALOG).getByText('再想想', { exact: true }));
        await state.resident.sees('留下来的');
      },
    ],
    [
      'who says yes is out, and nothing they wrote is left on the phone',
      async (_, { resident }) => {
        await resident.page.evaluate(() => localStorage.setItem('draft:report', JSON.stringify({ data: '{}' })));
        await resident.pressButton('注销账号');
        await resident.tap(resident.page.locator(DIALOG).getByText('注销', { exact: true }));
        await resident.sees('账号已注销');
        await resident.page.waitForURL(/start/);
        const left = await resident.page.evaluate(() => Object.keys(localStorage));
        assert.deepEqual(
          left.filter((key) => key.startsWith('draft:') || key === 'session'),
          [],
        );
      },
    ],
  ],
};
