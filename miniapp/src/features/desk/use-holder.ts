import type { Role } from '@youying/shared/domain/roles';
import { useColleagues } from './queries';

/** Who holds this role here, where only one does; else nobody in particular. */
export function useOnlyHolder(role: Role | undefined): { name: string; photoUrl: string | null } | undefined {
  const colleagues = useColleagues().data ?? [];
  const [only, ...others] = colleagues.filter((colleague) => role !== undefined && colleague.role === role);
  return only === undefined || others.length > 0 ? undefined : { name: only.name, photoUrl: only.photoUrl };
}
