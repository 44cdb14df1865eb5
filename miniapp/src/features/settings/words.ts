import type { PolicyUnit } from '@youying/shared/domain/procedures/policies';
import { UNIT_LABELS } from '@youying/shared/domain/procedures/policy-labels';
import type { Texts } from '@/i18n';
import type { Language } from '@/platform/preferences';
import type { PolicyDuty } from './policies';

/** `30 分钟`. */
export function amountOf(value: number, unit: PolicyUnit, language: Language): string {
  return `${value} ${UNIT_LABELS[unit][language]}`;
}

/** `督办部门，再报部门主管`: what the procedure book does when the time is over. */
export function afterwardsWords({ afterwards }: PolicyDuty, { settings, supervision, desk }: Texts): string {
  const { audiences } = supervision.overdue;
  return afterwards
    .map(({ act, to }) => settings.acts[act] + to.map((one) => audiences[one] ?? one).join(desk.words.list))
    .join(settings.andThen);
}
