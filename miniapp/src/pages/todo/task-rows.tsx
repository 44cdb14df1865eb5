import { View } from '@tarojs/components';
import { openTask } from '@/features/work-orders/open-task';
import { aboutTask, type Task, taskIcon, titleOfTask } from '@/features/work-orders/todo';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Settle } from './settle';

export interface TaskRowsProps {
  title: string;
  tasks: readonly Task[];
  onSettled: () => void;
}

/** The rest of the day in one card, a row each. */
export function TaskRows({ title, tasks, onSettled }: TaskRowsProps) {
  const texts = useTexts();
  const { todo } = texts.staff;
  const language = useLanguage();
  if (tasks.length === 0) return null;
  return (
    <>
      <View className="todo-group">{title}</View>
      <Card className="todo-rows">
        {tasks.map((task) => (
          <View key={task.id} className="todo-row" onClick={() => openTask(task)}>
            <View className="todo-task__icon">
              <Icon name={taskIcon(task.kind)} />
            </View>
            <View className="todo-task__what">
              {/* The row is pressed anywhere; by keyboard here, as it may hold a button of its own. */}
              <View className="text-section" ariaRole="button">
                {titleOfTask(task, texts)}
              </View>
              <View className="text-secondary one-line">{aboutTask(task)}</View>
            </View>
            {task.dueAt !== null && (
              <View className="text-secondary">{todo.before(moment(Date.parse(task.dueAt), now(), language))}</View>
            )}
            <Settle task={task} onSettled={onSettled} />
            <Icon name="chevronRight" size="small" className="todo-row__chevron" />
          </View>
        ))}
      </Card>
    </>
  );
}
