/** What an upload is for. It decides which types and how many bytes are taken, and how a picture is re-encoded. */
export const MEDIA_PURPOSES = [
  'ticket_photo',
  'before_photo',
  'after_photo',
  'signature',
  'voice',
  'video',
  'avatar',
  'materials',
] as const;
export type MediaPurpose = (typeof MEDIA_PURPOSES)[number];

export type MediaKind = 'image' | 'video' | 'voice';

export interface PurposePolicy {
  readonly kind: MediaKind;
  /** Largest upload in bytes. */
  readonly maxBytes: number;
}

export interface PicturePolicy {
  /** What the stored picture is written as. */
  readonly format: 'jpeg' | 'png';
  /** Longest side of the stored picture in pixels; smaller ones are not enlarged. */
  readonly longestSide: number;
  /** Longest side of the small picture in pixels. */
  readonly thumbSide: number;
  /** 1–100; for jpeg. */
  readonly quality: number;
}

export interface MediaPolicy {
  readonly purposes: Readonly<Record<MediaPurpose, PurposePolicy>>;
  readonly photo: PicturePolicy;
  readonly signature: PicturePolicy;
  /** Pixels of an upload, width × height, above which it is not decoded at all (reliability E2). */
  readonly maxPixels: number;
  /** Pictures decoded at the same time; the others wait. */
  readonly concurrency: number;
  /** Seconds after which the decoding of one picture is given up. */
  readonly decodeSeconds: number;
}

const MIB = 1024 * 1024;
const PHOTO: PurposePolicy = { kind: 'image', maxBytes: 15 * MIB };

export const DEFAULT_MEDIA_POLICY: MediaPolicy = {
  purposes: {
    ticket_photo: PHOTO,
    before_photo: PHOTO,
    after_photo: PHOTO,
    materials: PHOTO,
    avatar: { kind: 'image', maxBytes: 5 * MIB },
    signature: { kind: 'image', maxBytes: 2 * MIB },
    voice: { kind: 'voice', maxBytes: 5 * MIB },
    video: { kind: 'video', maxBytes: 50 * MIB },
  },
  photo: { format: 'jpeg', longestSide: 2560, thumbSide: 400, quality: 82 },
  signature: { format: 'png', longestSide: 1600, thumbSide: 400, quality: 100 },
  maxPixels: 50_000_000,
  concurrency: 2,
  decodeSeconds: 20,
};
