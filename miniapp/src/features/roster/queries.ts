import type { Department } from '@youying/shared/domain/roles';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { useLive } from '@/platform/use-live';

export type RosterRow = Schema<'RosterRowView'>;
export type Shift = Schema<'ShiftView'>;
export type Swap = Schema<'ShiftSwapView'>;
export type Leave = Schema<'LeaveView'>;

/** The week that holds the day (`YYYYMMDD`), everybody of the department also without a shift. */
export function useRosterWeek(day: string, department: Department | undefined) {
  return useLive(`roster:week:${day}:${department ?? ''}`, ['roster'], () =>
    call('listRoster', { query: { day, span: 'week', department } }),
  );
}

export type ExchangeScope = 'mine' | 'to_decide' | 'all';

export function useSwaps(scope: ExchangeScope) {
  return useLive(
    `roster:swaps:${scope}`,
    ['duties', 'inbox'],
    async () => (await call('listShiftSwaps', { query: { scope } })).items,
  );
}

export function useLeaves(scope: ExchangeScope) {
  return useLive(
    `roster:leaves:${scope}`,
    ['duties', 'inbox'],
    async () => (await call('listLeaves', { query: { scope } })).items,
  );
}
