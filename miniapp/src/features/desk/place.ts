import { go, restartAt, returnTo, shownRoute } from '@/platform/navigate';
import { forgetQueries } from '@/platform/query-cache';
import { createStore, useStore } from '@/platform/store';
import { chooseWorkplace } from '@/platform/workplace';
import { filtersOf, type QueueFilters, type QueueName } from './queues';

/** Where the receptionist is at the desk; survives a visit to another page. */
export interface DeskPlace {
  filters: QueueFilters;
  ticketId: string | undefined;
  /** Below 768 px one pane shows at a time, below 1280 px the household is a drawer. */
  pane: 'queue' | 'matter' | 'household';
}

export const deskPlace = createStore<DeskPlace>({ filters: { queue: 'all' }, ticketId: undefined, pane: 'queue' });

export function useDeskPlace(): DeskPlace {
  return useStore(deskPlace);
}

export function chooseQueue(queue: QueueName): void {
  deskPlace.update((place) => ({ ...place, filters: { ...place.filters, queue }, pane: 'queue' }));
}

/** Sits down at another desk: the same page there, with what is asked anew; nothing of the former one stays in sight. */
export function switchWorkplace(id: string, ticketId?: string): void {
  chooseWorkplace(id);
  forgetQueries();
  deskPlace.set({ filters: { queue: 'all' }, ticketId, pane: ticketId === undefined ? 'queue' : 'matter' });
  const shown = shownRoute();
  // A page about one matter has nothing to show there.
  restartAt(ticketId !== undefined || shown === null || shown === 'deskClose' ? 'desk' : shown);
}

/** Another department, or all of them again. */
export function narrow(filters: Partial<QueueFilters>): void {
  deskPlace.update((place) => ({ ...place, filters: filtersOf({ ...place.filters, ...filters }) }));
}

/** As an address says it. */
export function lookAt(filters: QueueFilters): void {
  deskPlace.update((place) => ({ ...place, filters, pane: 'queue' }));
}

export function openTable(filters: QueueFilters): void {
  go('deskMatters', { ...filters });
}

export function chooseMatter(ticketId: string): void {
  deskPlace.update((place) => ({ ...place, ticketId, pane: 'matter' }));
}

export function showPane(pane: DeskPlace['pane']): void {
  deskPlace.update((place) => ({ ...place, pane }));
}

/** Opens a matter from another desk page. */
export function openMatter(ticketId: string): void {
  chooseMatter(ticketId);
  returnTo('desk');
}

export function openIntake(ticketId?: string): void {
  go('deskIntake', { ticketId });
}

export function openDispatch(ticketId?: string): void {
  go('deskDispatch', { ticketId });
}

export function openComplaint(ticketId: string): void {
  go('deskComplaint', { ticketId });
}

export function openAlarm(alarmId: string): void {
  go('deskEmergency', { alarmId });
}

export function openCloseOut(ticketId: string): void {
  go('deskClose', { ticketId });
}
