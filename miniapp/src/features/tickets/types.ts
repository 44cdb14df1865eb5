import type { Item, Schema } from '@/platform/api/contract';

export type Ticket = Schema<'TicketView'>;
export type WorkOrder = Schema<'WorkOrderView'>;
export type Quote = Schema<'QuoteView'>;
export type TimelineItem = Item<'getTimeline'>;
