import { countByState, crewGroups, isAskedFor } from './crew';
import { aCrewMember } from './testing';
import type { CrewMember, DepartmentDuty } from './types';

const duty = (department: DepartmentDuty['department'], items: CrewMember[]): DepartmentDuty => ({
  department,
  supervisor: null,
  items,
});
const engineering = duty('engineering', [
  aCrewMember('赵鹏', { state: 'full', inHand: 5, availableAt: null }),
  aCrewMember('王建军', { state: 'busy', inHand: 3, availableAt: '2026-11-22T03:10:00.000Z' }),
  aCrewMember('黄志明', { state: 'free', inHand: 0, availableAt: '2026-11-22T02:00:00.000Z' }),
]);
const departments = [engineering, duty('cleaning', [])];
const names = (people: readonly CrewMember[]) => people.map(({ person }) => person.name);

describe('the people of the dispatch desk', () => {
  it('by department: free hands first, orders counted, and a department without anybody stays', () => {
    const groups = crewGroups(departments, 'department');
    expect(groups.map(({ department, inHand }) => [department, inHand])).toEqual([
      ['engineering', 8],
      ['cleaning', 0],
    ]);
    expect(names(groups[0]?.people ?? [])).toEqual(['黄志明', '王建军', '赵鹏']);
  });

  it('by state only those that somebody is in, by availability who comes first', () => {
    expect(crewGroups(departments, 'state').map(({ state }) => state)).toEqual(['free', 'busy', 'full']);
    expect(names(crewGroups(departments, 'available')[0]?.people ?? [])).toEqual(['黄志明', '王建军', '赵鹏']);
  });

  it('counts them', () => {
    expect(countByState(engineering.items)).toEqual({ free: 1, busy: 1, emergency: 0, full: 1, off_duty: 0 });
  });

  it('a written skill is asked for by the skill it stands for', () => {
    expect(isAskedFor('管道疏通', ['疏通'], 'zh-CN')).toBe(true);
    expect(isAskedFor('门窗', ['疏通'], 'zh-CN')).toBe(false);
  });
});
