import { ALARM_KIND_ROWS, type AlarmKindRow } from '@youying/shared/domain/alarm/kinds';
import { ALARM_KINDS, type AlarmKind } from '@youying/shared/domain/alarm/types';
import type { IconName } from '@/ui/icon/icons';

export type { AlarmKind };

export const kindRow = (kind: AlarmKind): AlarmKindRow => ALARM_KIND_ROWS[kind];

export const kindIcons: Record<AlarmKind, IconName> = {
  lift_trapped: 'elevator',
  electric: 'bolt',
  fire: 'flame',
  gas: 'gas',
  flood: 'pipe',
  falling: 'falling',
  injury: 'alert',
  crime: 'shield',
  assigned: 'pen',
  other: 'siren',
};

/** What residents are asked; the others only staff name. */
export const residentKinds: readonly AlarmKind[] = ALARM_KINDS.filter((kind) => ALARM_KIND_ROWS[kind].forResidents);

export const staffKinds: readonly AlarmKind[] = ALARM_KINDS;
