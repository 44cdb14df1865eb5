import { sideOf, tabsOfSide, wornRole } from '@/features/session/roles';
import { TabPage } from '@/features/session/tab-page';
import { signs } from '@/features/supervision/lists';
import { groupTasks } from '@/features/work-orders/todo';
import { useTasks, useUnreadMessages } from '@/features/work-orders/use-todo';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { go } from '@/platform/navigate';
import { useSession } from '@/platform/session';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { FirstTasks } from './first-tasks';
import { Messages } from './messages';
import { ArchiveCard, CompanyCard, SupervisorCard } from './supervisor-card';
import { TaskRows } from './task-rows';
import './index.scss';

/** 待办: first what someone is waiting for, then the day, then messages. */
export default function TodoPage() {
  const { todo } = useTexts().staff;
  const tasks = useTasks();
  const unread = useUnreadMessages();
  const session = useSession();
  const roles = session?.me.roles.map(({ role }) => role) ?? [];
  const hasOrders = session !== null && tabsOfSide[sideOf(wornRole(session))].includes('orders');
  const settled = () => void tasks.refresh();
  const messages = unread.data?.items ?? [];
  return (
    <TabPage tab="todo" badges={{ todo: tasks.data?.length }}>
      {signs(roles) && <SupervisorCard />}
      {roles.includes('cashier') && <ArchiveCard />}
      {roles.includes('head_office') && <CompanyCard />}
      <Loaded query={tasks}>
        {(open) => {
          if (open.length === 0 && messages.length === 0) {
            return (
              <StateView icon="check" title={todo.allDone} text={todo.allDoneText}>
                {hasOrders && (
                  <Button kind="main" onPress={() => go('orders')}>
                    {todo.seeOrders}
                  </Button>
                )}
              </StateView>
            );
          }
          const groups = groupTasks(open, now());
          return (
            <>
              <FirstTasks title={todo.overdue} tone="danger" tasks={groups.overdue} onSettled={settled} />
              <FirstTasks
                title={todo.first(groups.first.length)}
                tone="amber"
                tasks={groups.first}
                onSettled={settled}
              />
              <TaskRows title={todo.today} tasks={groups.today} onSettled={settled} />
              <TaskRows title={todo.later} tasks={groups.later} onSettled={settled} />
              <Messages messages={messages} onRead={unread.refresh} />
            </>
          );
        }}
      </Loaded>
    </TabPage>
  );
}
