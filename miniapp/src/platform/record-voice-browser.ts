import type { VoiceRecording } from './voice-recording';
import { VOICE_SAMPLE_RATE, type VoiceFile, type VoiceOptions, type VoiceOutcome } from './voice-recording';
import { monoOf, wavOf } from './wav';

type Ending = 'stop' | 'discard';

/** Browsers record in containers of their own (webm, mp4); WAV is what every one of them can be brought to. */
export function recordInBrowser(options: VoiceOptions): VoiceRecording {
  let end: (how: Ending) => void = () => undefined;
  const ended = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  return { stop: () => end('stop'), discard: () => end('discard'), outcome: record(options, ended) };
}

async function record({ mostMs, onOpened }: VoiceOptions, ended: Promise<Ending>): Promise<VoiceOutcome> {
  let microphone: MediaStream;
  try {
    microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    return { kind: error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'failed' };
  }
  try {
    const recorder = new MediaRecorder(microphone);
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise<Ending>((resolve) => {
      recorder.onstop = () => resolve('stop');
    });
    recorder.onstart = onOpened;
    recorder.start();
    const limit = setTimeout(() => recorder.stop(), mostMs);
    const how = await Promise.race([ended, stopped]);
    clearTimeout(limit);
    if (recorder.state !== 'inactive') recorder.stop();
    await stopped;
    return how === 'discard' ? { kind: 'discarded' } : { kind: 'recorded', file: await wavFileOf(new Blob(parts)) };
  } catch {
    return { kind: 'failed' };
  } finally {
    for (const track of microphone.getTracks()) track.stop();
  }
}

/** Decoding brings it to the sample rate of the context. */
async function wavFileOf(recorded: Blob): Promise<VoiceFile> {
  const context = new OfflineAudioContext(1, 1, VOICE_SAMPLE_RATE);
  const sound = await context.decodeAudioData(await recorded.arrayBuffer());
  const channels = Array.from({ length: sound.numberOfChannels }, (_, index) => sound.getChannelData(index));
  const file = new Blob([wavOf(monoOf(channels), VOICE_SAMPLE_RATE)], { type: 'audio/wav' });
  return {
    path: URL.createObjectURL(file),
    kind: 'voice',
    size: file.size,
    durationMs: Math.round(sound.duration * 1000),
  };
}
