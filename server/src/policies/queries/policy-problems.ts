import { isPolicyValue, POLICIES } from '@youying/shared/domain/procedures/policies';
import type { FieldProblem } from '../../platform/http/problem.js';
import type { PolicySettingInput } from '../dto/policy-inputs.js';

/** Every number that is out of bounds or set twice, by the field it was sent in. */
export function problemsOf(changes: readonly PolicySettingInput[]): readonly FieldProblem[] {
  return changes.flatMap(({ key, value }, index): FieldProblem[] => {
    const { minimum, maximum } = POLICIES[key];
    if (changes.findIndex((other) => other.key === key) < index)
      return [{ field: `changes.${index}.key`, code: 'repeated' }];
    if (isPolicyValue(key, value)) return [];
    const field = `changes.${index}.value`;
    return value < minimum
      ? [{ field, code: 'too_small', params: { min: minimum } }]
      : [{ field, code: 'too_big', params: { max: maximum } }];
  });
}
