import type { Schema } from '@/platform/api/contract';
import type { Photo } from '@/ui/photo';

/** The pictures among media, as a photo row takes them. */
export function rowOf(media: readonly Schema<'MediaView'>[]): Photo[] {
  return media
    .filter(({ kind }) => kind === 'image')
    .map(({ id, url, thumbUrl }) => ({ key: id, url: thumbUrl ?? url, fullUrl: url }));
}
