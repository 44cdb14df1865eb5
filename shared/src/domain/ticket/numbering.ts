import { type Instant, shanghaiDay } from '../time.js';
import type { TicketKind } from './types.js';

/** 报修 BX, 投诉 TS, 咨询 ZX, 建议 JY, 求助 QZ, 表扬 BY: the initials of the Chinese word. */
export const NUMBER_PREFIXES: Readonly<Record<TicketKind, string>> = {
  repair: 'BX',
  complaint: 'TS',
  consultation: 'ZX',
  suggestion: 'JY',
  help: 'QZ',
  praise: 'BY',
};

/** The counter a number is drawn from: one per community, kind and Shanghai day. */
export function numberSeries(kind: TicketKind, registeredAt: Instant): string {
  return `${NUMBER_PREFIXES[kind]}${shanghaiDay(registeredAt)}`;
}

const LONGEST_STEP = 9;

/**
 * How far a series moves on at most with one number. A complaint does not exist for whom it is about (CMP-4), and a hole in
 * a series without holes would tell them of it: that one has holes everywhere.
 */
export const longestStep = (kind: TicketKind): number => (kind === 'complaint' ? LONGEST_STEP : 1);

/** `BX20261122-0007`. Given by registration only (REG-5); `sequence` starts at 1 and may outgrow four digits. */
export function ticketNumber(series: string, sequence: number): string {
  return `${series}-${String(sequence).padStart(4, '0')}`;
}
