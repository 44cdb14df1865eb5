import type { WorkOrder } from '@/features/work-orders/api';
import { missingInMaterials, type OwnMaterials } from '@/features/work-orders/materials';
import type { ChosenFile } from '@/platform/choose-media';

/** What the implementer says about the finished work. */
export interface Report {
  result: string | null;
  note: string;
  photos: readonly ChosenFile[];
  materials: OwnMaterials;
}

/** What keeps the work from being reported as finished; null when nothing does (WRK-7, WRK-8). */
export function missingInFinish({ result, photos, materials }: Report) {
  if (result === null) return 'result';
  if (photos.length === 0) return 'after';
  return missingInMaterials(materials);
}

/** Fen that the resident has agreed to; free work has agreed to nothing. */
export function consentedFen({ quote }: WorkOrder): number {
  return quote?.status === 'consented' ? quote.totalFen : 0;
}
