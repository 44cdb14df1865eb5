import { type Department, HEAD_OF } from '@youying/shared/domain/roles';
import type { StaffMember } from '@/features/desk/types';
import type { Complaint } from './types';

type About = Pick<Complaint, 'concernedPersons' | 'concernedDepartments'>;
type Colleague = Pick<StaffMember, 'id' | 'name' | 'role' | 'department'>;

/** Who answers for what a department promised: its head, where there is one, and not where it is about them (CMP-4). */
export function remedyOwner(
  department: Department,
  { concernedPersons, concernedDepartments }: About,
  colleagues: readonly Colleague[],
): string | undefined {
  const [head, ...others] = colleagues.filter(
    (one) => one.department === department && one.role === HEAD_OF[department],
  );
  const isAboutThem = concernedDepartments.includes(department) || concernedPersons.some(({ id }) => id === head?.id);
  return head === undefined || others.length > 0 || isAboutThem ? undefined : head.name;
}
