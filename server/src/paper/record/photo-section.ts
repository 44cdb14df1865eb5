import type { Section } from '../press/sheets.js';
import type { PaperWord } from './paper-words.js';
import type { Pictures } from './pictures.js';
import type { PaperSource } from './source.js';
import { dayAndTime } from './times.js';

const CAPTION: Readonly<Record<string, PaperWord>> = {
  ticket_photo: 'photoReported',
  before_photo: 'photoBefore',
  after_photo: 'photoAfter',
  materials: 'photoMaterials',
};

export type PhotoSection = Extract<Section, { photos: unknown }>;

/** The photographs among these media, oldest first; null where there are none. Voices and films stay in the record. */
export function photoSection(
  { say, matter, look }: PaperSource,
  mediaIds: readonly number[],
  pictures: Pictures,
): PhotoSection | null {
  const photos = matter.media.filter(({ id, purpose }) => mediaIds.includes(id) && purpose in CAPTION);
  const shown = photos.flatMap(({ id, purpose, createdAt }) => {
    const picture = pictures.add(id);
    const word = CAPTION[purpose];
    return picture === null || word === undefined
      ? []
      : [{ picture, caption: `${say(word)} ${dayAndTime(createdAt, look.language)}` }];
  });
  return shown.length === 0 ? null : { title: say('photos'), photos: shown };
}
