import { call } from '@/platform/api/call';
import { useSession } from '@/platform/session';
import { useLive } from '@/platform/use-live';
import type { Task } from './todo';

const MOST_TASKS = 100;
const MOST_MESSAGES = 20;

/** Open and overdue duties of this person; a supervisor's are those of the department that are hers. */
export function useTasks() {
  const session = useSession();
  return useLive<readonly Task[]>(session === null ? null : 'tasks:mine', ['tickets', 'duties', 'inbox'], async () => {
    const { items } = await call('listTasks', { query: { scope: 'mine', limit: MOST_TASKS } });
    return items.filter(({ state }) => state === 'open' || state === 'overdue');
  });
}

export function useUnreadMessages() {
  const session = useSession();
  return useLive(session === null ? null : 'messages:unread', ['inbox'], () =>
    call('listMyMessages', { query: { status: 'unread', limit: MOST_MESSAGES } }),
  );
}

/** The red number on 待办. */
export function useTodoCount(): number {
  return useTasks().data?.length ?? 0;
}
