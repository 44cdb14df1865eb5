import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import { holdsIn } from '@youying/shared/domain/roles';
import { whoLivesThere } from '../../communities/queries/who-lives-there.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import type { MatterPerson } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import type { KnownActor } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import type { ContactInput } from '../dto/ticket-inputs.js';
import type { Place } from './find-place.js';

export interface Reported {
  /** The resident whose matter it is, where one is known. */
  readonly reporter: MatterPerson | undefined;
  readonly contact: { readonly name: string; readonly phone: string | null };
}

interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly phone: string | null;
  readonly photo_media_id: number | null;
  readonly badge_no: string | null;
  readonly bound: number;
}

const SELECT_PERSON = `SELECT p.id, p.name, p.phone, p.photo_media_id, p.badge_no,
  (SELECT COUNT(*) FROM wechat_identity i WHERE i.person_id = p.id AND i.bound_at IS NOT NULL) AS bound FROM person p`;

/** Who is asked for first at a house: its owner, else whoever lives there longest. */
const HOUSEHOLD = `${SELECT_PERSON} JOIN residency r ON r.person_id = p.id WHERE r.house_id = ? AND r.until IS NULL
  ORDER BY CASE r.relation WHEN 'owner' THEN 0 ELSE 1 END, r.since LIMIT 1`;

/**
 * Whose matter it is: the caller, when they live here; otherwise whoever has the caller's telephone number and lives
 * in this house or community (INT-4). A matter that staff see on patrol has no resident.
 */
export async function findReporter(
  work: Work,
  actor: KnownActor,
  place: Place,
  input: { readonly contact?: ContactInput | undefined },
): Promise<Reported> {
  const contact = input.contact && (await contactOf(work, actor, place, input.contact));
  const isOwn =
    holdsIn(actor, place.communityId, ['resident']) &&
    (place.houseId === null || actor.houseIds.includes(place.houseId));
  if (isOwn) {
    const { personId, name, self: me } = actor;
    return {
      reporter: { id: personId, name, ...me },
      contact: { name: contact?.name ?? name, phone: contact?.phone ?? me.phone },
    };
  }
  if (contact === undefined) {
    const host = place.houseId === null ? undefined : await one(work, HOUSEHOLD, [place.houseId]);
    // REG-5: where nobody lives, whoever saw it is the one to ask.
    const { name, phone } = host ?? { name: actor.name, phone: actor.self.phone };
    return { reporter: undefined, contact: { name, phone } };
  }
  const { phone } = contact;
  if (phone === null) return { reporter: undefined, contact };
  const living = `${SELECT_PERSON} WHERE p.phone = ? AND EXISTS (SELECT 1 FROM residency r
     WHERE r.person_id = p.id AND r.until IS NULL AND r.community_id = ?${place.houseId === null ? '' : ' AND r.house_id = ?'})`;
  const values = [phone, place.communityId, ...(place.houseId === null ? [] : [place.houseId])];
  return { reporter: await one(work, living, values), contact };
}

/** The number as it was typed, or as it is on file: a desk that reads it masked chooses whose it is (ADR 026). */
async function contactOf(
  work: Work,
  actor: KnownActor,
  place: Place,
  { name, ...by }: ContactInput,
): Promise<Reported['contact']> {
  const [first, another] = (['personId', 'ticketId', 'phone'] as const).filter((field) => by[field] !== undefined);
  if (another !== undefined) throw invalidInput({ field: `contact.${another}`, code: 'not_allowed' });
  if (first === 'personId') return { name, phone: await numberOnFile(work, actor, place, by.personId ?? '') };
  if (first === 'ticketId') return { name, phone: await numberOfMatter(work, actor, place, by.ticketId ?? '') };
  return { name, phone: by.phone ?? null };
}

async function numberOnFile(work: Work, actor: KnownActor, place: Place, personId: string): Promise<string | null> {
  const field = 'contact.personId';
  const desk = mayDo('getHousehold', actor, communitySubject(place.communityId));
  const person = desk ? await whoLivesThere(work, place, idFromField(personId, field)) : undefined;
  if (!person) throw invalidInput({ field, code: 'not_found' });
  return person.phone;
}

async function numberOfMatter(work: Work, actor: KnownActor, place: Place, ticketId: string): Promise<string | null> {
  const field = 'contact.ticketId';
  const matter = await loadMatter(work, scopeOfCommunity(place.communityId), idFromField(ticketId, field));
  if (!matter || !mayDo('revealContact', actor, subjectOf(matter)) || matter.ticket.kind === 'complaint')
    throw invalidInput({ field, code: 'not_found' });
  return matter.ticket.contactPhone;
}

async function one(work: Work, sql: string, values: readonly unknown[]): Promise<MatterPerson | undefined> {
  const [row] = await work.rows<PersonRow>(sql, values);
  if (!row) return undefined;
  return {
    id: Number(row.id),
    name: row.name,
    phone: row.phone,
    photoMediaId: row.photo_media_id === null ? null : Number(row.photo_media_id),
    badgeNo: row.badge_no,
    wechatBound: Number(row.bound) > 0,
  };
}
