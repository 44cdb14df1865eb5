import { View } from '@tarojs/components';
import { type Task, taskIcon } from '@/features/work-orders/todo';
import { useTexts } from '@/i18n';
import { moment, wholeMinutes } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { openTask } from './open-task';

export interface FirstTasksProps {
  title: string;
  tone: 'danger' | 'amber';
  tasks: readonly Task[];
}

/** One card each: what, where, until when, and the one thing to do. */
export function FirstTasks({ title, tone, tasks }: FirstTasksProps) {
  const { todo, orders } = useTexts().staff;
  const language = useLanguage();
  if (tasks.length === 0) return null;
  const due = (task: Task) => {
    if (task.dueAt === null) return '';
    const at = Date.parse(task.dueAt);
    if (at < now()) return orders.overdue(wholeMinutes(now() - at));
    return `${moment(at, now(), language)} ${orders.before[task.kind] ?? todo.before('').trim()}`;
  };
  return (
    <>
      <View className={`todo-group tone-${tone === 'danger' ? 'danger' : 'plain'}`}>{title}</View>
      {tasks.map((task, index) => (
        <Card key={task.id}>
          <View className="todo-task">
            <View className={`todo-task__icon todo-task__icon--${tone}`}>
              <Icon name={taskIcon(task.kind)} />
            </View>
            <View className="todo-task__what">
              <View className="text-section">{task.title}</View>
              <View className="text-secondary">{[task.place, task.ticketNo].filter(Boolean).join(' · ')}</View>
              <View className="todo-task__foot">
                <View className={`todo-task__due tone-${tone}`}>{due(task)}</View>
                <Button small kind={index === 0 ? 'main' : 'outline'} onPress={() => openTask(task)}>
                  {todo.buttons[task.kind] ?? todo.open}
                </Button>
              </View>
            </View>
          </View>
        </Card>
      ))}
    </>
  );
}
