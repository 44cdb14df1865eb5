import { staffOperations } from '@youying/shared/domain/access/operations/staff';
import { ROLES } from '@youying/shared/domain/roles';
import { hasRoster } from './has-roster';

it.each(ROLES)('%s is led to the roster only where the server answers them', (role) => {
  expect(hasRoster(role)).toBe(role in staffOperations.listShiftSwaps);
});
