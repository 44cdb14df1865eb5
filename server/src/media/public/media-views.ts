import type { Reader } from '../../platform/database/reader.js';
import { idText } from '../../platform/http/ids.js';
import type { LinkSigner } from '../../platform/storage/signed-link.js';
import type { MediaView } from '../dto/media-view.js';
import { MediaEntity } from '../media.entity.js';
import { mediaUrl } from './media-url.js';

/** A medium with addresses that open for this viewer (a person's id). Ask first whether the viewer may see it. */
export function mediaView(media: MediaEntity, signer: LinkSigner, viewerId: number): MediaView {
  const { id, kind, width, height, thumbExtension } = media;
  return {
    id: idText(id),
    kind,
    url: mediaUrl(signer, id, 'full', viewerId),
    thumbUrl: thumbExtension === null ? null : mediaUrl(signer, id, 'thumb', viewerId),
    width,
    height,
  };
}

/** Views of many media in one read, by id; ids without a row are left out. */
export async function mediaViews(
  reader: Reader,
  ids: readonly number[],
  signer: LinkSigner,
  viewerId: number,
): Promise<ReadonlyMap<number, MediaView>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.findGlobal(MediaEntity, { id: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, mediaView(row, signer, viewerId)]));
}

/** The address of a person's face; null where there is none. */
export function photoUrlOf(
  person: { readonly photoMediaId: number | null },
  signer: LinkSigner,
  viewerId: number,
): string | null {
  return person.photoMediaId === null ? null : mediaUrl(signer, person.photoMediaId, 'thumb', viewerId);
}
