import type { Actor } from '@youying/shared/domain/roles';
import type { Reader } from '../../platform/database/reader.js';
import type { MediaEntity } from '../media.entity.js';
import { MEDIA_OWNERS, OWNER_COLUMNS } from '../media-owner.js';

/** Whoever may see its owner may see a medium; before it has one only its uploader; a face, whoever has a place here. */
export async function mayViewMedia(reader: Reader, media: MediaEntity, actor: Actor): Promise<boolean> {
  const isOwn = media.uploaderId === actor.personId;
  if (media.purpose === 'avatar') return isOwn || actor.grants.length > 0;
  for (const column of OWNER_COLUMNS) {
    const ownerId = media[column];
    if (ownerId !== null) return MEDIA_OWNERS[column](reader, ownerId, media, actor);
  }
  return isOwn;
}
