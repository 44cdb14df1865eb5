import assert from 'node:assert/strict';
import { allowNotices } from '../support/wechat.mjs';

/** A finger on the button until the clock shows this much; `lift` ends it. */
async function holdUntil(person, time) {
  const button = person.find('.ui-talk');
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const touches = await person.page.context().newCDPSession(person.page);
  const send = (type, touchPoints) => touches.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [at]);
  if (time !== null) await person.find('.ui-talk--recording').getByText(time).waitFor();
  return {
    slideUp: () => send('touchMove', [{ x: at.x, y: at.y - 100 }]),
    async lift() {
      await send('touchEnd', []);
      await touches.detach();
    },
  };
}

/** Taps the note and waits until the sound has moved on; another tap stops it. */
async function listens(person) {
  await person.tap(person.find('.ui-voice__play'));
  await person
    .find('.ui-voice__time')
    .getByText(/0:0[1-9]/)
    .waitFor();
  await person.tap(person.find('.ui-voice__play'));
  await person.find('.ui-voice__play[aria-label="听语音"]').waitFor();
}

/** Somebody who would rather speak than write, and those who listen. */
export const voiceNotes = {
  title: 'Voice notes: spoken, sent, heard',
  steps: [
    [
      'without leave for the microphone one sentence says so',
      async (stage, state) => {
        state.resident = await stage.enter('resident-2', 'phone');
        await state.resident.press('报修');
        await state.resident.tap(state.resident.find('.ui-tile'));
        const held = await holdUntil(state.resident, null);
        await state.resident.sees('没有允许用麦克风，写字、拍照一样能报。');
        await held.lift();
        await state.resident.cannotPress('拍一张，或说一句');
      },
    ],
    [
      'sliding up throws away, letting go keeps',
      async (_, { resident }) => {
        await resident.page.context().grantPermissions(['microphone']);
        const thrown = await holdUntil(resident, '0:01');
        await thrown.slideUp();
        await resident.sees('松手取消');
        await thrown.lift();
        await resident.sees('按住说话');
        await resident.cannotPress('拍一张，或说一句');
        const kept = await holdUntil(resident, '0:02');
        await kept.lift();
        await resident.sees('语音');
        await listens(resident);
      },
    ],
    [
      'it is sent like a picture, and whoever sent it can hear it',
      async (_, state) => {
        const { resident } = state;
        const uploaded = resident.page.waitForResponse((response) => response.url().endsWith('/api/v1/media'));
        await resident.pressButton('下一步');
        await resident.pressButton('提交报修');
        await allowNotices(resident);
        const { kind } = await (await uploaded).json();
        assert.equal(kind, 'voice');
        await resident.sees('请听语音');
        await listens(resident);
      },
    ],
    [
      'the desk hears it',
      async (stage, state) => {
        state.desk = await stage.enter('receptionist', 'computer');
        await state.desk.open('packages/desk/main/index?queue=unregistered');
        await state.desk.tap(state.desk.shown(state.desk.page.locator('.desk-row').filter({ hasText: '请听语音' })));
        await listens(state.desk);
      },
    ],
  ],
};
