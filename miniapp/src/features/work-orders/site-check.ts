import type { Texts } from '@/i18n';
import type { ChosenFile } from '@/platform/choose-media';
import type { TimelineItem, WorkOrder } from './api';

/** WRK-4: what is done before entering. */
export const COURTESIES = ['badge', 'leave', 'covers'] as const;
export type Courtesy = (typeof COURTESIES)[number];

/** What the implementer does on arrival, kept on the phone until it is sent as a note with the photos. */
export interface SiteCheck {
  courtesies: readonly Courtesy[];
  /** WRK-5; null: not compared yet. */
  compared: 'same' | 'different' | null;
  found: string;
  photos: readonly ChosenFile[];
  sent: boolean;
}

export const untouchedCheck: SiteCheck = { courtesies: [], compared: null, found: '', photos: [], sent: false };

type Missing = 'courtesies' | 'compared' | 'found' | 'photo';

/** What still has to be done before the price; null when everything is (WRK-4, WRK-5). */
export function missingInCheck({ courtesies, compared, found, photos }: SiteCheck): Missing | null {
  if (courtesies.length < COURTESIES.length) return 'courtesies';
  if (compared === null) return 'compared';
  if (compared === 'different' && found.trim() === '') return 'found';
  return photos.length === 0 ? 'photo' : null;
}

export function toggleCourtesy(check: SiteCheck, courtesy: Courtesy): Courtesy[] {
  const done = check.courtesies.includes(courtesy);
  return done ? check.courtesies.filter((other) => other !== courtesy) : [...check.courtesies, courtesy];
}

/** The public note: the resident reads what was found before the quotation comes. */
export function noteOfCheck({ compared, found }: SiteCheck, onsite: Texts['staff']['onsite']): string {
  return compared === 'different' ? onsite.checkedDifferent(found.trim()) : onsite.checkedSame;
}

/**
 * The check belongs to whoever is there and has not begun to work. Agreed work was checked before its quotation,
 * unless that was given by telephone before the visit (WRK-3).
 */
export function checksNow({ arrivedAt, startedAt, status, actions, quote }: WorkOrder): boolean {
  if (arrivedAt === null || startedAt !== null) return false;
  if (status === 'arrived') return actions.includes('quoteWorkOrder');
  const quotedBefore = quote !== null && Date.parse(quote.createdAt) < Date.parse(arrivedAt);
  return status === 'agreed' && quotedBefore && actions.includes('startWorkOrder');
}

/** Photos the implementer took before beginning; what the resident sent when there are none. */
export function picturesBefore(order: WorkOrder, timeline: readonly TimelineItem[]) {
  const begun = order.startedAt ?? order.finishedAt;
  const own = timeline
    .filter(({ actor, at }) => actor?.id === order.assignee?.id && (begun === null || at <= begun))
    .flatMap(({ media }) => media)
    .filter(({ kind }) => kind === 'image');
  return own.length > 0 ? own : order.matter.media.filter(({ kind }) => kind === 'image');
}
