import { withoutId3, withoutWavNotes } from './audio.js';
import { type EncodedFile, type MediaOutcome, refuseMedia } from './media-outcome.js';
import { readMp4, withoutMp4Notes } from './mp4.js';
import { type SniffedType, sniff } from './sniff.js';

interface VoiceFormat {
  readonly contentType: string;
  readonly extension: string;
  /** The same sound without the notes beside it; null when the file is broken. */
  readonly clean: (bytes: Uint8Array) => Uint8Array | null;
}

const VOICE_FORMATS: Partial<Record<SniffedType, VoiceFormat>> = {
  mp3: { contentType: 'audio/mpeg', extension: 'mp3', clean: withoutId3 },
  wav: { contentType: 'audio/wav', extension: 'wav', clean: withoutWavNotes },
  aac: { contentType: 'audio/aac', extension: 'aac', clean: (bytes) => bytes },
  amr: { contentType: 'audio/amr', extension: 'amr', clean: (bytes) => bytes },
};

/**
 * A voice message: mp3, aac, amr, wav, or an mp4 container with sound and no picture (m4a). It is stored as it came,
 * not decoded; tags and notes are cut out where the container allows (see `withoutMp4Notes` for what stays).
 */
export function processVoice(bytes: Uint8Array): MediaOutcome {
  const type = sniff(bytes);
  if (type === 'mp4') return processMp4(bytes, 'voice');
  const format = VOICE_FORMATS[type];
  if (!format) return refuseMedia('unsupported_type');
  const cleaned = format.clean(bytes);
  if (!cleaned) return refuseMedia('broken_file');
  return accept('voice', { bytes: cleaned, contentType: format.contentType, extension: format.extension });
}

/** A short film in an mp4 (or QuickTime) container. Stored as it came, not decoded; see `withoutMp4Notes`. */
export function processVideo(bytes: Uint8Array): MediaOutcome {
  return sniff(bytes) === 'mp4' ? processMp4(bytes, 'video') : refuseMedia('unsupported_type');
}

function processMp4(bytes: Uint8Array, kind: 'voice' | 'video'): MediaOutcome {
  const facts = readMp4(bytes);
  if (!facts) return refuseMedia('broken_file');
  const fits = kind === 'video' ? facts.hasVideo : facts.hasAudio && !facts.hasVideo;
  if (!fits) return refuseMedia('unsupported_type');
  const file = { bytes: withoutMp4Notes(bytes), ...(kind === 'video' ? VIDEO : M4A) };
  return accept(kind, file, facts);
}

const VIDEO = { contentType: 'video/mp4', extension: 'mp4' };
const M4A = { contentType: 'audio/mp4', extension: 'm4a' };

function accept(
  kind: 'voice' | 'video',
  full: EncodedFile,
  facts?: { width: number | null; height: number | null; durationMs: number | null },
): MediaOutcome {
  const { width = null, height = null, durationMs = null } = facts ?? {};
  return { ok: true, media: { kind, full, thumb: null, width, height, durationMs } };
}
