import { storageKey } from '../platform/storage/storage-key.js';
import type { MediaEntity } from './media.entity.js';

export const MEDIA_VARIANTS = ['full', 'thumb'] as const;
export type MediaVariant = (typeof MEDIA_VARIANTS)[number];

type Stored = Pick<MediaEntity, 'stem' | 'extension' | 'thumbExtension'>;

/** @returns the storage key of a variant; null when this medium has no such variant */
export function mediaKey(media: Stored, variant: MediaVariant): string | null {
  const extension = variant === 'full' ? media.extension : media.thumbExtension;
  return extension === null ? null : storageKey(media.stem, variant, extension);
}
