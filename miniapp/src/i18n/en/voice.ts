import type { Texts } from '../zh-CN';

export const voice: Texts['voice'] = {
  hold: 'Hold to talk',
  hint: (seconds) => `Let go to keep it; ${seconds} s at most`,
  waiting: 'One moment…',
  slideUp: 'slide up to cancel',
  letGo: 'let go to cancel',
  tooShort: 'Too short, nothing was recorded',
  refused: 'The microphone was not allowed; words and photos do just as well.',
  failed: 'Recording is not possible here; words and photos do just as well.',
  note: 'Voice',
  play: 'Listen',
  stop: 'Stop',
  playVideo: 'Watch',
  unplayable: 'This recording cannot be played',
  wordless: 'Please listen to the recording',
};
