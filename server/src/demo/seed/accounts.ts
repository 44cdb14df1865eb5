import type { Department, Role } from '@youying/shared/domain/roles';
import { EVERY_COMMUNITY } from '../../importing/public/words.js';

export const COMMUNITY_A = '翠湖花园';
export const COMMUNITY_B = '锦绣花园';

interface DemoPerson {
  /** As `demoLogin` names it. */
  readonly account: string;
  readonly name: string;
  /** No mobile network numbers begin with 1790, so nobody is ever called. */
  readonly phone: string;
  readonly community: string;
}

export interface DemoResident extends DemoPerson {
  /** `building-unit-room` as the workbook writes them; the person owns them all. */
  readonly houses: readonly string[];
}

export interface DemoStaff extends DemoPerson {
  readonly role: Exclude<Role, 'resident'>;
  readonly department: Department | null;
  readonly skills: string | null;
  readonly badgeNo: string;
}

type StaffRow = readonly [
  account: string,
  name: string,
  role: DemoStaff['role'],
  department: Department | null,
  skills: string | null,
  community: string,
];

const STAFF: readonly StaffRow[] = [
  ['receptionist', '林晓雯', 'receptionist', 'customer_service', null, COMMUNITY_A],
  ['cs-supervisor', '周敏', 'cs_supervisor', 'customer_service', null, COMMUNITY_A],
  ['manager', '陈国栋', 'manager', null, null, COMMUNITY_A],
  ['cashier', '吴佩玲', 'cashier', null, null, COMMUNITY_A],
  ['engineer-1', '王建军', 'implementer', 'engineering', '水电、管道疏通', COMMUNITY_A],
  ['engineer-2', '李志强', 'implementer', 'engineering', '门窗、水电', COMMUNITY_A],
  ['engineering-supervisor', '孙伟', 'department_supervisor', 'engineering', null, COMMUNITY_A],
  ['cleaner-1', '刘桂芳', 'implementer', 'cleaning', '楼道保洁', COMMUNITY_A],
  ['cleaning-supervisor', '赵丽华', 'department_supervisor', 'cleaning', null, COMMUNITY_A],
  ['guard-1', '马超群', 'implementer', 'security', '巡逻', COMMUNITY_A],
  ['security-supervisor', '郑海涛', 'department_supervisor', 'security', null, COMMUNITY_A],
  ['contractor-1', '何永康', 'contractor', 'engineering', '电梯维保', COMMUNITY_A],
  ['admin', '唐宁', 'admin', null, null, EVERY_COMMUNITY],
  ['head-office', '顾明远', 'head_office', null, null, EVERY_COMMUNITY],
  ['receptionist-b', '许佳怡', 'receptionist', 'customer_service', null, COMMUNITY_B],
  ['engineer-b', '高文斌', 'implementer', 'engineering', '水电', COMMUNITY_B],
  ['manager-b', '方立新', 'manager', null, null, COMMUNITY_B],
];

export const DEMO_RESIDENTS: readonly DemoResident[] = [
  {
    ...{ account: 'resident-1', name: '江小川', phone: '17900010001', community: COMMUNITY_A },
    houses: ['3号楼-2单元-1202'],
  },
  {
    ...{ account: 'resident-2', name: '何静宜', phone: '17900010002', community: COMMUNITY_A },
    houses: ['5号楼-1单元-601', '7号楼-2单元-902'],
  },
  {
    ...{ account: 'resident-b', name: '沈若兰', phone: '17900010003', community: COMMUNITY_B },
    houses: ['2号楼-1单元-501'],
  },
];

export const DEMO_STAFF: readonly DemoStaff[] = STAFF.map(
  ([account, name, role, department, skills, community], index) => ({
    ...{ account, name, role, department, skills, community },
    phone: `1790002${String(index + 1).padStart(4, '0')}`,
    badgeNo: `A${String(101 + index)}`,
  }),
);

/** One desk for both communities: a row for each. She comes after everybody else, so that their shifts stay theirs. */
export const DEMO_SHARED: readonly DemoStaff[] = [COMMUNITY_A, COMMUNITY_B].map((community) => ({
  ...{ account: 'receptionist-ab', name: '苏妍', phone: '17900020099', community },
  ...{ role: 'receptionist', department: 'customer_service', skills: null, badgeNo: 'A199' },
}));

/** Every account of the demo, in the order in which the start page shows them. */
export const DEMO_ACCOUNTS: readonly DemoPerson[] = [
  ...DEMO_RESIDENTS.filter(({ community }) => community === COMMUNITY_A),
  ...DEMO_STAFF.filter(({ community }) => community !== COMMUNITY_B),
  ...DEMO_RESIDENTS.filter(({ community }) => community === COMMUNITY_B),
  ...DEMO_STAFF.filter(({ community }) => community === COMMUNITY_B),
  ...DEMO_SHARED.slice(0, 1),
];

/** account → phone: the identity that the demo's WeChat simulator hands out for it. */
export const PHONE_OF_ACCOUNT: ReadonlyMap<string, string> = new Map(
  DEMO_ACCOUNTS.map(({ account, phone }) => [account, phone]),
);
