import { normalized, termKey, termsOf } from '@youying/shared/domain/search/terms';
import type { Ticket } from '../tickets/ticket.entity.js';
import type { SearchDocument } from './search.entity.js';
import { SEARCH_POLICY } from './search-policy.js';

/** What is written about a ticket: `visibility` as in the timeline. */
export interface Remark {
  readonly text: string;
  readonly visibility: 'public' | 'internal';
}

type Worded = Pick<
  Ticket,
  'id' | 'communityId' | 'no' | 'place' | 'description' | 'contactName' | 'contactPhone' | 'anonymous' | 'outcome'
>;

/** `BX20261122-0007` is looked up by the ticket's own index; only what people say of it, `-0007`, is a word. */
const serialOf = (no: string | null): string => (no === null ? '' : no.slice(Math.max(0, no.indexOf('-'))));

const joined = (parts: readonly (string | null)[]): string =>
  // By characters, so that no pair of surrogates is cut in two.
  Array.from(normalized(parts.filter((part) => part !== null && part !== '').join('\n')))
    .slice(0, SEARCH_POLICY.mostCharacters)
    .join('');

export function documentOf(
  ticket: Worded,
  reporter: { readonly name: string; readonly phone: string | null } | undefined,
  remarks: readonly Remark[],
): SearchDocument {
  const said = (visibility: Remark['visibility']) =>
    remarks.filter((remark) => remark.visibility === visibility).map(({ text }) => text);
  const place = ticket.anonymous ? null : ticket.place;
  return {
    id: ticket.id,
    communityId: ticket.communityId,
    words: joined([serialOf(ticket.no), place, ticket.description, ticket.outcome, ...said('public')]),
    personal: joined([ticket.contactName, ticket.contactPhone, reporter?.name ?? null, reporter?.phone ?? null]),
    // The house of who asked not to be named: the desk finds by it, as it reads it.
    internal: joined([...(ticket.anonymous ? [ticket.place] : []), ...said('internal')]),
  };
}

/** The keys of a document, each once. They follow from it, so that what it stood under before needs no list. */
export function keysOf({ communityId, words, personal, internal }: SearchDocument): ReadonlySet<number> {
  const terms = new Set([words, personal, internal].flatMap(termsOf));
  return new Set([...terms].map((term) => termKey(communityId, term)));
}
