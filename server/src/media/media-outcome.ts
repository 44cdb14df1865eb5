import type { MediaKind } from './media-policy.js';

/** Why an upload was not taken. The names are part of the API (`errors[].code` of `uploadMedia`). */
export type MediaRefusalCode =
  | 'empty_file'
  | 'too_large'
  | 'not_an_image'
  | 'unsupported_type'
  | 'too_many_pixels'
  | 'broken_file';

/** Bytes that are ready to be stored, with the type they are served as. */
export interface EncodedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Without the dot. */
  readonly extension: string;
}

export interface ProcessedMedia {
  readonly kind: MediaKind;
  readonly full: EncodedFile;
  /** Null for video and voice. */
  readonly thumb: EncodedFile | null;
  /** Pixels as seen, after orientation; null for voice, and for a video that does not say. */
  readonly width: number | null;
  readonly height: number | null;
  /** Null for pictures, and where the container does not say. */
  readonly durationMs: number | null;
}

export type MediaOutcome =
  | { readonly ok: true; readonly media: ProcessedMedia }
  | { readonly ok: false; readonly code: MediaRefusalCode };

export function refuseMedia(code: MediaRefusalCode): MediaOutcome {
  return { ok: false, code };
}
