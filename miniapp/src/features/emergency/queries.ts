import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { putAnswer } from '@/platform/query-cache';
import { useLive } from '@/platform/use-live';

export type Alarm = Schema<'AlarmView'>;
export type AlarmRow = Schema<'AlarmRowView'>;
export type AlarmPerson = Schema<'AlarmPersonView'>;
export type AlarmIntercom = Schema<'AlarmIntercomView'>;
export type AlarmInstruction = Schema<'AlarmInstructionView'>;

const alarmKey = (id: string) => `alarm:${id}`;

export function useAlarm(id: string | undefined) {
  return useLive(id === undefined ? null : alarmKey(id), [`ticket:${id}`], () =>
    call('getAlarm', { path: { id: id ?? '' } }),
  );
}

/** A command answers with the changed alarm: shown at once, without asking again. */
export function keepAlarm(alarm: Alarm): void {
  putAnswer(alarmKey(alarm.id), alarm);
}

/** Not signed off yet, newest first. `wanted` false: do not ask. */
export function useOpenAlarms(wanted = true) {
  return useLive(
    wanted ? 'alarms:open' : null,
    ['tickets'],
    async () => (await call('listAlarms', { query: { limit: 20 } })).items,
  );
}

export function useAllAlarms(wanted: boolean) {
  return useLive(
    wanted ? 'alarms:all' : null,
    ['tickets'],
    async () => (await call('listAlarms', { query: { status: 'all', limit: 20 } })).items,
  );
}
