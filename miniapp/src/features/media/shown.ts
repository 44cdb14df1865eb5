import type { Schema } from '@/platform/api/contract';
import type { Photo } from '@/ui/photo';

type MediaView = Schema<'MediaView'>;

/** Pictures and videos, in their order, as a photo row takes them. */
export function photosOf(media: readonly MediaView[]): Photo[] {
  return media
    .filter(({ kind }) => kind !== 'voice')
    .map(({ id, kind, url, thumbUrl }) => ({
      key: id,
      url: thumbUrl ?? url,
      fullUrl: url,
      ...(kind === 'video' ? { video: true } : {}),
    }));
}

export function voicesOf(media: readonly MediaView[]): MediaView[] {
  return media.filter(({ kind }) => kind === 'voice');
}
