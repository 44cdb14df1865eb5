import { maySeeField } from '@youying/shared/domain/access/fields';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import type { MediaView } from '../../media/dto/media-view.js';
import type { MediaEntity } from '../../media/media.entity.js';
import { mediaView, photoUrlOf } from '../../media/public/media-views.js';
import type { PersonView } from '../../platform/http/common-views.js';
import { idText } from '../../platform/http/ids.js';
import type { LinkSigner } from '../../platform/storage/signed-link.js';
import type { Matter, MatterPerson } from './matter.js';
import { subjectOf } from './subject-of.js';

/** Who looks, in which language, when: what every view needs beside the matter. */
export interface Look {
  readonly actor: Actor;
  readonly language: Language;
  readonly now: Instant;
  readonly signer: LinkSigner;
}

export function personView(person: MatterPerson, look: Look, maySeePhone: boolean): PersonView {
  return {
    id: idText(person.id),
    name: person.name,
    photoUrl: photoUrlOf(person, look.signer, look.actor.personId),
    badgeNo: person.badgeNo,
    phone: maySeePhone ? person.phone : null,
  };
}

export function personOrNull(matter: Matter, id: number | null, look: Look, maySeePhone: boolean): PersonView | null {
  const person = id === null ? undefined : matter.people.get(id);
  return person ? personView(person, look, maySeePhone) : null;
}

export const mediaOf = (media: readonly MediaEntity[], ids: readonly number[], look: Look): MediaView[] =>
  media.filter((item) => ids.includes(item.id)).map((item) => mediaView(item, look.signer, look.actor.personId));

/** CMP-4: the door says who complained; whoever may not know that reads only which community it is. */
export function placeShownTo(actor: Actor, matter: Matter): string {
  const hidden = matter.ticket.anonymous && !maySeeField('anonymous_house', actor, subjectOf(matter));
  return hidden ? matter.communityName : matter.ticket.place;
}
