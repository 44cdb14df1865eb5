import { type MediaOutcome, refuseMedia } from './media-outcome.js';
import type { MediaKind, MediaPolicy, MediaPurpose } from './media-policy.js';
import { processVideo, processVoice } from './process-recording.js';
import { createSlots } from './slots.js';

export type ProcessMedia = (bytes: Uint8Array, purpose: MediaPurpose) => Promise<MediaOutcome>;

/** @returns the one way by which uploaded bytes become media, with its own slots for decoding */
export function createMediaProcessor(policy: MediaPolicy): ProcessMedia {
  const inSlot = createSlots(policy.concurrency);
  const processors: Record<MediaKind, (bytes: Uint8Array, purpose: MediaPurpose) => Promise<MediaOutcome>> = {
    // The decoder is loaded with the first picture: a server starts sooner and smaller without it.
    image: (bytes, purpose) =>
      inSlot(async () => (await import('./process-image.js')).processImage(bytes, purpose, policy)),
    voice: async (bytes) => processVoice(bytes),
    video: async (bytes) => processVideo(bytes),
  };

  return async (bytes, purpose) => {
    const { kind, maxBytes } = policy.purposes[purpose];
    if (bytes.byteLength === 0) return refuseMedia('empty_file');
    if (bytes.byteLength > maxBytes) return refuseMedia('too_large');
    return processors[kind](bytes, purpose);
  };
}
