import { remedyOwner } from './remedy-owner';

const head = { id: '1', name: '郑海涛', role: 'department_supervisor', department: 'security' } as const;
const guard = { id: '2', name: '马超群', role: 'implementer', department: 'security' } as const;
const desk = { id: '3', name: '周敏', role: 'cs_supervisor', department: 'customer_service' } as const;
const ALL = [guard, head, desk];
const about = (personId: string, name = '') => ({
  concernedPersons: [{ id: personId, name }],
  concernedDepartments: [],
});
const NOBODY = { concernedPersons: [], concernedDepartments: [] };

test.each([
  ['the head of the department', 'security', about('2'), ALL, '郑海涛'],
  ['the supervisor of the desk', 'customer_service', NOBODY, ALL, '周敏'],
  ['CMP-4 not whom it is about', 'security', about('1'), ALL, undefined],
  ['a namesake of whom it is about', 'security', about('9', '郑海涛'), ALL, '郑海涛'],
  [
    'CMP-4 not whose department it is about',
    'security',
    { ...NOBODY, concernedDepartments: ['security'] },
    ALL,
    undefined,
  ],
  ['nobody where two hold the post', 'security', NOBODY, [...ALL, { ...head, id: '4' }], undefined],
  ['nobody where none does', 'cleaning', NOBODY, ALL, undefined],
] as const)('%s', (_, department, complaint, colleagues, owner) => {
  const { concernedPersons, concernedDepartments } = complaint;
  const asked = { concernedPersons: [...concernedPersons], concernedDepartments: [...concernedDepartments] };
  expect(remedyOwner(department, asked, colleagues)).toBe(owner);
});
