import type { Language } from '@youying/shared/domain/language';
import { POLICIES } from '@youying/shared/domain/procedures/policies';
import { POLICY_LABELS } from '@youying/shared/domain/procedures/policy-labels';
import { idText, idTextOrNull, timeText } from '../../platform/http/ids.js';
import type { PolicyChangeView } from '../dto/policy-views.js';
import type { PolicyVersion } from '../policy-version.entity.js';

/** What was set together, as one line of the history; undefined without rows. */
export function policyChangeView(
  rows: readonly PolicyVersion[],
  undone: boolean,
  language: Language,
): PolicyChangeView | undefined {
  const [first] = rows;
  if (!first) return undefined;
  return {
    id: idText(first.changeId),
    at: timeText(first.createdAt),
    byName: first.changedByName,
    reason: first.reason,
    validFrom: timeText(first.validFrom),
    changes: rows.map(({ policyKey: key, previousValue, value }) => ({
      key,
      label: POLICY_LABELS[key][language],
      unit: POLICIES[key].unit,
      from: previousValue,
      to: value,
    })),
    callbackRule: null,
    undoes: idTextOrNull(first.undoes),
    undone,
  };
}
