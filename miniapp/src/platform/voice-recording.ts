import type { ChosenFile } from './choose-media';

export interface VoiceFile extends ChosenFile {
  kind: 'voice';
  durationMs: number;
}

/** What became of a recording. `refused`: the microphone may not be used; `failed`: there is none, or it broke. */
export type VoiceOutcome =
  | { kind: 'recorded'; file: VoiceFile }
  | { kind: 'discarded' }
  | { kind: 'refused' }
  | { kind: 'failed' };

export interface VoiceOptions {
  /** Ends by itself after this long, in milliseconds; what was said is kept. */
  mostMs: number;
  /** The microphone listens from now on; not called when it was discarded before. */
  onOpened: () => void;
}

export interface VoiceRecording {
  /** Keeps what was said. */
  stop(): void;
  /** Throws it away; also before the microphone is open. */
  discard(): void;
  /** Never rejects. */
  outcome: Promise<VoiceOutcome>;
}

/** Enough for speech, and small to send (wechat.md §14). Hertz; one channel. */
export const VOICE_SAMPLE_RATE = 16_000;
