import type { Department, Role } from '@youying/shared/domain/roles';
import { useColleagues } from './queries';

/** Whose head answers for what a department promised: by name where only one holds the post. */
export function useHeads(): (department: Department) => string | undefined {
  const colleagues = useColleagues().data ?? [];
  return (department) => {
    const heads = colleagues.filter(
      ({ role, department: theirs }) =>
        theirs === department && (role === 'department_supervisor' || role === 'cs_supervisor'),
    );
    return heads.length === 1 ? heads[0]?.name : undefined;
  };
}

/** Who holds this role here, where only one does; else nobody in particular. */
export function useOnlyHolder(role: Role | undefined): { name: string; photoUrl: string | null } | undefined {
  const colleagues = useColleagues().data ?? [];
  const [only, ...others] = colleagues.filter((colleague) => role !== undefined && colleague.role === role);
  return only === undefined || others.length > 0 ? undefined : { name: only.name, photoUrl: only.photoUrl };
}
