import { View } from '@tarojs/components';
import { openTask } from '@/features/work-orders/open-task';
import type { Message } from '@/features/work-orders/todo';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';

export interface MessagesProps {
  messages: readonly Message[];
  onRead: () => Promise<void>;
}

/** 转告: unread messages, newest first. 知道了 on the newest reads them all, as each reads what is older. */
export function Messages({ messages, onRead }: MessagesProps) {
  const { todo } = useTexts().staff;
  const language = useLanguage();
  const read = useAct<string>(async (upToId, idempotencyKey) => {
    await call('markMessagesRead', { body: { upToId } }, { idempotencyKey });
    await onRead();
  }, explain);
  if (messages.length === 0) return null;
  return (
    <>
      <View className="todo-group">{todo.messages}</View>
      {messages.map((message) => (
        <Card key={message.id}>
          <View className="todo-message">
            <View
              className="todo-task__what"
              onClick={() => openTask({ kind: message.type, subject: message.subject, ticketId: message.subject.id })}
            >
              <View className="text-body">{message.title}</View>
              <View className="text-secondary">{message.text}</View>
              <View className="text-secondary">{moment(Date.parse(message.at), now(), language)}</View>
            </View>
            <Button small waiting={read.pending} onPress={() => void read.run(message.id)}>
              {todo.understood}
            </Button>
          </View>
        </Card>
      ))}
    </>
  );
}
