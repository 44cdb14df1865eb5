import type { BodyOf } from './api';

type Check = NonNullable<BodyOf<'finishWorkOrder'>['materialsCheck']>;

/** WRK-7: materials the resident bought, looked at before the work and reported with it. */
export interface OwnMaterials {
  own: boolean;
  result: Check['result'] | null;
  consequences: string;
  acknowledged: boolean;
}

export const noOwnMaterials: OwnMaterials = { own: false, result: null, consequences: '', acknowledged: false };

/** What is still missing; a failed check needs the consequences told and the resident's choice. */
export function missingInMaterials(materials: OwnMaterials): 'materials' | 'acknowledged' | null {
  if (!materials.own) return null;
  if (materials.result === null) return 'materials';
  const told = materials.consequences.trim() !== '' && materials.acknowledged;
  return materials.result === 'failed' && !told ? 'acknowledged' : null;
}

export function checkOfMaterials({ own, result, consequences, acknowledged }: OwnMaterials): Check | undefined {
  if (!own || result === null) return undefined;
  return result === 'failed' ? { result, consequences: consequences.trim(), acknowledged } : { result };
}
