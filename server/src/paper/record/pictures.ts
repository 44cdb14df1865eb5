import type { MediaEntity } from '../../media/media.entity.js';
import type { PictureIndex } from '../press/sheets.js';

/** Which files a sheet needs, in the order of its indexes. */
export class Pictures {
  readonly media: MediaEntity[] = [];

  constructor(private readonly known: readonly MediaEntity[]) {}

  /** @returns null where there is no such picture */
  add(mediaId: number | null | undefined): PictureIndex {
    const found = this.known.find(({ id, kind }) => id === mediaId && kind === 'image');
    if (!found) return null;
    const at = this.media.indexOf(found);
    return at >= 0 ? at : this.media.push(found) - 1;
  }
}
