import type { Department } from '@youying/shared/domain/roles';
import type { WrittenRows } from '../../importing/public/build-workbook.js';
import { DEPARTMENT_WORDS, ROLE_WORDS } from '../../importing/public/words.js';
import { COMMUNITY_A, COMMUNITY_B, DEMO_SHARED, DEMO_STAFF, type DemoStaff } from './accounts.js';
import { inventName } from './names.js';
import type { Random } from './random.js';

type StaffRow = NonNullable<WrittenRows['staff']>[number];
type Post = readonly [
  community: string,
  count: number,
  role: DemoStaff['role'],
  Department | null,
  skills: string | null,
];

/** Who works there besides the people one can log in as; both communities have every role the procedures ask for. */
const FURTHER_POSTS: readonly Post[] = [
  [COMMUNITY_A, 2, 'receptionist', 'customer_service', null],
  [COMMUNITY_A, 2, 'implementer', 'engineering', '水电'],
  [COMMUNITY_A, 1, 'implementer', 'engineering', '泥瓦、防水'],
  [COMMUNITY_A, 1, 'implementer', 'engineering', '弱电、门禁'],
  [COMMUNITY_A, 4, 'implementer', 'cleaning', '楼道保洁'],
  [COMMUNITY_A, 4, 'implementer', 'security', '巡逻'],
  [COMMUNITY_B, 1, 'cs_supervisor', 'customer_service', null],
  [COMMUNITY_B, 1, 'cashier', null, null],
  [COMMUNITY_B, 1, 'department_supervisor', 'engineering', null],
  [COMMUNITY_B, 1, 'department_supervisor', 'cleaning', null],
  [COMMUNITY_B, 1, 'department_supervisor', 'security', null],
  [COMMUNITY_B, 2, 'implementer', 'cleaning', '楼道保洁'],
  [COMMUNITY_B, 2, 'implementer', 'security', '巡逻'],
];

/** Forty people, and the one who sits at both desks. */
export function staffRows(random: Random): StaffRow[] {
  const further = FURTHER_POSTS.flatMap(([community, count, role, department, skills]) =>
    Array.from({ length: count }, () => ({ community, role, department, skills, name: inventName(random, 'grown') })),
  );
  return [
    ...DEMO_STAFF,
    ...further.map((person, index) => ({
      ...person,
      phone: `1790003${String(index + 1).padStart(4, '0')}`,
      badgeNo: `A${String(201 + index)}`,
    })),
    ...DEMO_SHARED,
  ].map(({ name, phone, community, role, department, skills, badgeNo }) => ({
    ...{ name, phone, community, skills, badgeNo },
    role: ROLE_WORDS[role][0],
    department: department && DEPARTMENT_WORDS[department][0],
  }));
}
