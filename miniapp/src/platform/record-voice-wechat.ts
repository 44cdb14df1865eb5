import Taro from '@tarojs/taro';
import { VOICE_SAMPLE_RATE, type VoiceOptions, type VoiceOutcome, type VoiceRecording } from './voice-recording';

/** Bits per second; WeChat takes 24–96 thousand at 16 kHz (RecorderManager.start). A minute is 360 kB. */
const BIT_RATE = 48_000;

/** By the person, by the phone's settings, or for want of the privacy consent: WeChat says it in words only. */
const REFUSED = /auth|den(y|ied)|permission|privacy/i;

/** mp3 by WeChat's one recorder. A telephone call that comes in ends it; what was said is kept. */
export function recordInWechat({ mostMs, onOpened }: VoiceOptions): VoiceRecording {
  const recorder = Taro.getRecorderManager();
  let opened = false;
  let discarded = false;
  const outcome = new Promise<VoiceOutcome>((resolve) => {
    recorder.onStart(() => {
      opened = true;
      if (discarded) recorder.stop();
      else onOpened();
    });
    recorder.onStop(({ tempFilePath, duration, fileSize }) => {
      const file = { path: tempFilePath, kind: 'voice', size: fileSize, durationMs: duration } as const;
      resolve(discarded ? { kind: 'discarded' } : { kind: 'recorded', file });
    });
    recorder.onError(({ errMsg }) => resolve({ kind: REFUSED.test(errMsg) ? 'refused' : 'failed' }));
    recorder.onInterruptionBegin(() => recorder.stop());
  });
  recorder.start({
    duration: mostMs,
    sampleRate: VOICE_SAMPLE_RATE,
    numberOfChannels: 1,
    encodeBitRate: BIT_RATE,
    format: 'mp3',
  });
  return {
    stop: () => recorder.stop(),
    discard() {
      discarded = true;
      // While WeChat still asks there is nothing to stop; onStart does it.
      if (opened) recorder.stop();
    },
    outcome,
  };
}
