import { View } from '@tarojs/components';
import { openTask } from '@/features/work-orders/open-task';
import { taskDueWords } from '@/features/work-orders/task-due';
import { aboutTask, type Task, taskIcon, titleOfTask } from '@/features/work-orders/todo';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Settle } from './settle';

export interface FirstTasksProps {
  title: string;
  tone: 'danger' | 'amber';
  tasks: readonly Task[];
  onSettled: () => void;
}

/** One card each: what, where, until when, and the one thing to do. */
export function FirstTasks({ title, tone, tasks, onSettled }: FirstTasksProps) {
  const texts = useTexts();
  const { todo } = texts.staff;
  const language = useLanguage();
  const now = useNow();
  if (tasks.length === 0) return null;
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
              <View className="text-section">{titleOfTask(task, texts)}</View>
              <View className="text-secondary todo-task__about">{aboutTask(task)}</View>
              <View className="todo-task__foot">
                <View className={`todo-task__due tone-${tone}`}>{taskDueWords(task, now, texts, language)}</View>
                <Settle task={task} onSettled={onSettled} />
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
