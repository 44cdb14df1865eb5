import { maySeeField } from '@youying/shared/domain/access/fields';
import { Archive, ArchivedTicket } from '../../archives/archive.entity.js';
import { asSeenBy } from '../../archives/queries/as-seen-by.js';
import { Community } from '../../communities/community.entity.js';
import { FeeItem } from '../../fees/fee.entity.js';
import { Person } from '../../identity/person.entity.js';
import type { Matter } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import type { Look } from '../../matters/public/view-parts.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import type { Head, SheetWords } from '../press/sheets.js';
import { type Say, sayIn } from './paper-words.js';

/** Acts whose names stand on the order. */
const ACTS = [
  'order_dispatched',
  'order_accepted',
  'order_transferred',
  'order_confirmed',
  'order_countersigned',
  'progress_noted',
  'note_added',
  'follow_up_recorded',
] as const;

export interface Act {
  readonly type: string;
  readonly workOrderId: number | null;
  readonly actorId: number | null;
  readonly actorName: string;
  readonly at: number;
  readonly text: string | null;
  readonly visibility: string;
}

/** How this print is marked. */
export interface Mark {
  /** 1: the first; null: opened on a screen, not counted as paper. */
  readonly number: number | null;
  /** `https://host`: what codes on paper begin with. */
  readonly origin: string;
}

/** Everything a form of a matter is written from, for one reader. */
export interface PaperSource {
  readonly matter: Matter;
  readonly look: Look;
  readonly say: Say;
  readonly mark: Mark;
  readonly hotline: string;
  /** CMP-4: whether this reader may know in whose name it was agreed and signed. */
  readonly named: boolean;
  readonly acts: readonly Act[];
  readonly archive: { readonly month: string; readonly position: number } | null;
  /** Position of the items in their schedule, from 0. */
  readonly itemNumbers: ReadonlyMap<number, number>;
  /** Names of the people who recorded a resident's word. */
  readonly names: ReadonlyMap<number, string>;
}

/** Reads what a matter does not carry itself. The matter is admitted already. */
export async function readSource(reader: Reader, matter: Matter, look: Look, mark: Mark): Promise<PaperSource> {
  const { id: ticketId, communityId, archiveId } = matter.ticket;
  const scope = scopeOfCommunity(communityId);
  const lines = [
    ...matter.orders.flatMap((order) => order.actualLines ?? []),
    ...[...matter.quotes.values()].flatMap((quote) => quote.lines),
  ];
  const itemIds = [...new Set(lines.map((line) => (line as { feeItemId: number | null }).feeItemId))].filter(
    (id) => id !== null,
  );
  const recorders = [...matter.quotes.values()].flatMap(
    ({ decision }) => (decision?.personId as number | undefined) ?? [],
  );
  const [community, entries, items, people, archived, archive] = await Promise.all([
    reader.findOneGlobal(Community, { id: communityId }),
    reader.find(TimelineEntry, scope, { ticketId, type: [...ACTS] }, { orderBy: [['id', 'asc']], limit: 1000 }),
    itemIds.length === 0 ? [] : reader.find(FeeItem, scope, { id: itemIds }),
    recorders.length === 0 ? [] : reader.findGlobal(Person, { id: [...new Set(recorders)] }),
    archiveId === null ? undefined : reader.findOne(ArchivedTicket, scope, { archiveId, ticketId }),
    archiveId === null ? undefined : reader.findOne(Archive, scope, { id: archiveId }),
  ]);
  const bound = archive && { month: archive.month, ...(await asSeenBy(reader, look.actor, archive)) };
  return {
    matter,
    look,
    say: sayIn(look.language),
    mark,
    hotline: community?.deskPhone ?? '',
    named: maySeeField('resident_in_record', look.actor, subjectOf(matter)),
    acts: entries.map(({ type, workOrderId, actorId, actorName, at, text, visibility }) => ({
      ...{ type, workOrderId, actorId, at, text, visibility },
      actorName: actorName ?? '',
    })),
    archive: bound && archived ? { month: bound.month, position: bound.placeOf(archived.position) } : null,
    itemNumbers: new Map(items.map(({ id, position }) => [id, position])),
    names: new Map(people.map(({ id, name }) => [id, name])),
  };
}

export const markText = ({ number }: Mark, say: Say): string | null =>
  number === null ? say('electronic') : number > 1 ? say('reprint', { number: String(number) }) : null;

/** What the code on a record opens: the digital record, for whoever may read it. */
export const recordLink = (origin: string, ticketId: number): string => `${origin}/q/m/${ticketId}`;

export function headOf({ matter, say, mark }: PaperSource, title: string, no: string): Head {
  return {
    title,
    issuer: say('issuer', { community: matter.communityName }),
    no,
    qr: recordLink(mark.origin, matter.ticket.id),
    mark: markText(mark, say),
  };
}

export const sheetWords = (say: Say): SheetWords => ({ page: say('page'), missing: say('missing') });
