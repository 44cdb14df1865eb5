/**
 * Voice notes. The design says 按住说话，自动变成文字; text needs WeChat's speech plugin on a company's real account
 * (spec/wechat.md §14), so none is promised.
 */
export const voice = {
  hold: '按住说话',
  hint: (seconds: number) => `松手就存好，最长 ${seconds} 秒`,
  waiting: '请稍等…',
  slideUp: '上滑取消',
  letGo: '松手取消',
  tooShort: '说得太短，没录上',
  refused: '没有允许用麦克风，写字、拍照一样能报。',
  failed: '这里录不了音，写字、拍照一样能报。',
  note: '语音',
  play: '听语音',
  stop: '停',
  playVideo: '看录像',
  unplayable: '这段语音放不出来',
  /** In place of words where somebody only spoke. */
  wordless: '请听语音',
};
