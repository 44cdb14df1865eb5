import { ROLE_LABELS } from '@youying/shared/domain/labels';
import type { Complaint } from '@/features/complaint/types';
import { useOnlyHolder } from '@/features/desk/use-holder';
import { useLanguage } from '@/platform/preferences';

/** Who looks a reply over before it goes: by name where only one holds the level that decides, else by the role. */
export function useLooker({ level }: Pick<Complaint, 'level'>): string {
  const language = useLanguage();
  return useOnlyHolder(level)?.name ?? ROLE_LABELS[level][language];
}
