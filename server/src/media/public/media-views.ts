import type { Reader } from '../../platform/database/reader.js';
import { idText } from '../../platform/http/ids.js';
import type { MediaView } from '../dto/media-view.js';
import { MediaEntity } from '../media.entity.js';
import type { MediaLinks } from './media-links.js';

/** A medium with addresses that open for this viewer (a person's id). Ask first whether the viewer may see it. */
export function mediaView(media: MediaEntity, links: MediaLinks, viewerId: number): MediaView {
  const { id, kind, width, height, thumbExtension } = media;
  return {
    id: idText(id),
    kind,
    url: links.url(id, 'full', viewerId),
    thumbUrl: thumbExtension === null ? null : links.url(id, 'thumb', viewerId),
    width,
    height,
  };
}

/** Views of many media in one read, by id; ids without a row are left out. */
export async function mediaViews(
  reader: Reader,
  ids: readonly number[],
  links: MediaLinks,
  viewerId: number,
): Promise<ReadonlyMap<number, MediaView>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.findGlobal(MediaEntity, { id: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, mediaView(row, links, viewerId)]));
}

/** The address of a person's face; null where there is none. */
export function photoUrlOf(
  person: { readonly photoMediaId: number | null },
  links: MediaLinks,
  viewerId: number,
): string | null {
  return person.photoMediaId === null ? null : links.url(person.photoMediaId, 'thumb', viewerId);
}
