import type { BodyOf } from './api';

type Check = NonNullable<BodyOf<'finishWorkOrder'>['materialsCheck']>;

/** WRK-7: materials the resident bought, looked at before the work and reported with it. */
export interface OwnMaterials {
  own: boolean;
  outcome: Check['outcome'] | null;
  consequences: string;
  acknowledged: boolean;
}

export const noOwnMaterials: OwnMaterials = { own: false, outcome: null, consequences: '', acknowledged: false };

/** What is still missing; a failed check needs the consequences told and the resident's choice. */
export function missingInMaterials(materials: OwnMaterials): 'materials' | 'acknowledged' | null {
  if (!materials.own) return null;
  if (materials.outcome === null) return 'materials';
  const told = materials.consequences.trim() !== '' && materials.acknowledged;
  return materials.outcome === 'failed' && !told ? 'acknowledged' : null;
}

export function checkOfMaterials({ own, outcome, consequences, acknowledged }: OwnMaterials): Check | undefined {
  if (!own || outcome === null) return undefined;
  return outcome === 'failed' ? { outcome, note: consequences.trim(), acknowledged } : { outcome };
}
