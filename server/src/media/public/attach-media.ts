import type { Work } from '../../platform/database/work.js';
import { idFromField } from '../../platform/http/ids.js';
import { type FieldProblem, invalidInput } from '../../platform/http/problem.js';
import { MediaEntity } from '../media.entity.js';
import { OWNER_COLUMNS, type OwnerColumn } from '../media-owner.js';
import type { MediaPurpose } from '../media-policy.js';

export type { MediaPurpose };

export interface MediaToAttach {
  /** As the client sent them. */
  readonly mediaIds: readonly string[];
  /** The body's field they came in, for the answer about a bad one. */
  readonly field?: string;
  /** The field holds one id, not a list. */
  readonly single?: boolean;
  /** Who uploaded them: the caller, never somebody else. */
  readonly ownerPersonId: number;
  /** What they come to belong to: a matter (and its order), or the signed record of a day. */
  readonly owner: { readonly ticketId: number; readonly workOrderId?: number } | { readonly daySignatureId: number };
  /** What they may have been uploaded for here. */
  readonly purposes: readonly MediaPurpose[];
}

/** Belongs to nothing yet. */
const FREE = { ticketId: null, daySignatureId: null } as const satisfies Record<OwnerColumn, null>;

/**
 * Ties uploads to what they belong to within its unit of work; each can be tied once. Throws invalid_input that names every id
 * which is not the owner's, was uploaded for something else, or is tied already.
 * @returns their ids, in the order sent
 */
export async function attachMedia(work: Work, wanted: MediaToAttach): Promise<number[]> {
  const { mediaIds, field = 'mediaIds', ownerPersonId, owner, purposes } = wanted;
  if (mediaIds.length === 0) return [];
  // A field that holds one id is named as it stands; of a list, the place in it.
  const placeOf = (index: number) => (wanted.single ? field : `${field}.${index}`);
  const ids = mediaIds.map((text, index) => idFromField(text, placeOf(index)));
  const rows = await work.findGlobal(MediaEntity, { id: [...new Set(ids)] }, { lock: 'update' });
  const problems = ids.flatMap((id, index): FieldProblem[] => {
    const place = placeOf(index);
    const row = rows.find((candidate) => candidate.id === id);
    if (!row || row.uploaderId !== ownerPersonId || OWNER_COLUMNS.some((column) => row[column] !== null)) {
      return [{ field: place, code: 'not_found' }];
    }
    if (ids.indexOf(id) !== index) return [{ field: place, code: 'invalid' }];
    return purposes.includes(row.purpose) ? [] : [{ field: place, code: 'not_allowed' }];
  });
  if (problems.length > 0) throw invalidInput(...problems);
  for (const id of ids) {
    work.updateOne(MediaEntity, { id, ...FREE }, owner);
  }
  return ids;
}
