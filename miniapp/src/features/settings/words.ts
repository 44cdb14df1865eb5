import type { PolicyUnit } from '@youying/shared/domain/procedures/policies';
import { UNIT_LABELS } from '@youying/shared/domain/procedures/policy-labels';
import type { Language } from '@/platform/preferences';

/** `30 分钟`. */
export function amountOf(value: number, unit: PolicyUnit, language: Language): string {
  return `${value} ${UNIT_LABELS[unit][language]}`;
}
