import { inBrowser } from './environment';
import { recordInBrowser } from './record-voice-browser';
import { recordInWechat } from './record-voice-wechat';
import type { VoiceOptions, VoiceRecording } from './voice-recording';

/** Opens the microphone, the first time with the question of WeChat or of the browser. One recording at a time. */
export const recordVoice: (options: VoiceOptions) => VoiceRecording = inBrowser ? recordInBrowser : recordInWechat;
