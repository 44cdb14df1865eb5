import { TabPage } from '@/features/session/tab-page';
import { groupTasks } from '@/features/work-orders/todo';
import { useTasks, useUnreadMessages } from '@/features/work-orders/use-todo';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { go } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { FirstTasks } from './first-tasks';
import { Messages } from './messages';
import { TaskRows } from './task-rows';
import './index.scss';

/** 待办: first what someone is waiting for, then the day, then messages. */
export default function TodoPage() {
  const { todo } = useTexts().staff;
  const tasks = useTasks();
  const unread = useUnreadMessages();
  const messages = unread.data?.items ?? [];
  return (
    <TabPage tab="todo" badges={{ todo: tasks.data?.length }}>
      <Loaded query={tasks}>
        {(open) => {
          if (open.length === 0 && messages.length === 0) {
            return (
              <StateView icon="check" title={todo.allDone} text={todo.allDoneText}>
                <Button kind="main" onPress={() => go('orders')}>
                  {todo.seeOrders}
                </Button>
              </StateView>
            );
          }
          const groups = groupTasks(open, now());
          return (
            <>
              <FirstTasks title={todo.overdue} tone="danger" tasks={groups.overdue} />
              <FirstTasks title={todo.first(groups.first.length)} tone="amber" tasks={groups.first} />
              <TaskRows title={todo.today} tasks={groups.today} />
              <TaskRows title={todo.later} tasks={groups.later} />
              <Messages messages={messages} onRead={unread.refresh} />
            </>
          );
        }}
      </Loaded>
    </TabPage>
  );
}
