import { NOT_COMPLAINTS } from '@youying/shared/domain/access/terms';
import type { OpenTerm } from '@youying/shared/domain/access/types';
import { DESK_ROLES } from '@youying/shared/domain/roles';
import { askedFor } from '@youying/shared/domain/search/terms';
import { communityIdsOf } from '../../platform/database/in-communities.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import { leadTerms } from '../queries/lead-terms.js';
import { allPiecesIn, byNumber } from '../queries/match-words.js';
import { SEARCH_POLICY } from '../search-policy.js';

/** One way in: what a grant opens among the tickets, as a condition on `ticket t`. */
export interface WayIn {
  readonly term: OpenTerm | null;
  readonly condition: Sql;
}

/** A select of ids from `from`, which joins `ticket t`; each is walked newest first. */
export interface Walk {
  readonly from: Sql;
  readonly where: Sql;
  readonly newest: string;
}

const OPEN = ['t.no', 't.description', 't.place'];
/** Of `ticket`: (community_id, created_at). */
const OF_THIS_MOMENT = 'IDX_a91c57fa5d0e48e342f7b25c7d';

/**
 * What a condition leaves is few and is sorted. `+ 0`, because by the bare id MySQL and MariaDB now and then walk every
 * ticket from the newest down instead, as the statistics of the moment have it.
 */
const TICKETS: Pick<Walk, 'from' | 'newest'> = { from: { text: 'ticket t', values: [] }, newest: 't.id + 0' };

const and = (...parts: readonly Sql[]): Sql => ({
  text: parts.map(({ text }) => text).join(' AND '),
  values: parts.flatMap(({ values }) => values),
});

/** Name and telephone only where the view tells them, or the search told what the view withholds: not of complaints (CMP-4). */
const unlessWithheld = (column: string): string =>
  `CASE WHEN t.kind IN (${NOT_COMPLAINTS.map((kind) => `'${kind}'`).join(', ')}) THEN ${column} END`;
const PERSONAL = ['t.contact_name', 't.contact_phone'].map(unlessWithheld);

/** Who reads names at all. */
const readsEverything = (term: OpenTerm | null): boolean => term !== null && DESK_ROLES.includes(term.grant.role);

/**
 * Words, number, name, telephone and place among the tickets that these ways in open (ADR 020). One's own tickets are
 * few and are looked through; those of a community are found by the index, and what is not in it yet because it came
 * in this moment, as it is.
 */
export async function walksFor(reader: Reader, ways: readonly WayIn[], words: string, now: number): Promise<Walk[]> {
  const asked = askedFor(words);
  if (asked.pieces.length === 0) return [];
  const typed = words.normalize('NFKC').trim().split(/\s+/);
  const number = byNumber(asked);
  const walks: Walk[] = [];
  for (const { term, condition } of ways) {
    const columns = readsEverything(term) ? [...OPEN, ...PERSONAL] : OPEN;
    const said = allPiecesIn(columns, typed);
    if (term === null || term.reach === 'own') {
      walks.push({ ...TICKETS, where: and(condition, said) });
      continue;
    }
    const communities = await communityIdsOf(reader, { communities: ofGrant(term) });
    if (communities.length === 0) continue;
    const there = { text: `t.community_id IN (${communities.map(() => '?').join(', ')})`, values: communities };
    const fresh = { text: 't.created_at > ?', values: [now - SEARCH_POLICY.freshMs] };
    const lately = { text: `ticket t${reader.dialect.walkAlong(OF_THIS_MOMENT)}`, values: [] };
    walks.push({ ...TICKETS, from: lately, where: and(condition, there, fresh, said) });
    if (number !== null) walks.push({ ...TICKETS, where: and(condition, there, number) });
    const found = allPiecesIn(
      readsEverything(term) ? ['d.words', unlessWithheld('d.personal'), 'd.internal'] : ['d.words'],
      asked.pieces,
    );
    for (const communityId of communities) {
      const keys = await leadTerms(reader, communityId, asked);
      if (keys.length > 0) walks.push(walkOf(reader, keys, and(condition, found)));
    }
  }
  return walks;
}

const ofGrant = ({ grant }: OpenTerm): readonly number[] | 'all' =>
  grant.communityId === null ? 'all' : [grant.communityId];

/** Along the rarest term from the newest ticket down; the next term, the text and the ticket are looked up by key. */
function walkOf(reader: Reader, [first, ...others]: readonly number[], where: Sql): Walk {
  const join = reader.dialect.joinInOrder;
  const joins = others.map(
    (_, index) => ` ${join} search_term s${index} ON s${index}.term = ? AND s${index}.ticket_id = s.ticket_id`,
  );
  return {
    from: {
      text: `search_term s${joins.join('')} ${join} search_document d ON d.id = s.ticket_id ${join} ticket t ON t.id = s.ticket_id`,
      values: others,
    },
    where: and({ text: 's.term = ?', values: [first] }, where),
    newest: 's.ticket_id',
  };
}
