import type { ConcernedPerson } from '../access/concerned.js';
import type { Department } from '../roles.js';
import { isAboutSame } from './types.js';

const about = (...departments: (Department | null)[]) => ({
  concernedPersons: departments.map(
    (department, index): ConcernedPerson => ({
      personId: index + 1,
      name: '',
      grants: [{ role: 'implementer', communityId: 1, department }],
    }),
  ),
});

test.each([
  ['one that names nobody is like any', about(), about('security'), true],
  ['the same department', about('security'), about('cleaning', 'security'), true],
  ['another department', about('security'), about('cleaning'), false],
  ['the other one names nobody', about('security'), about(), false],
  ['somebody without a department is like nobody else', about(null), about(null), false],
])('CMP-1: %s', (_, one, other, same) => {
  expect(isAboutSame(one, other)).toBe(same);
});
