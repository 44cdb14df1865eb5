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

/** Unread messages, newest first: a tap opens what one is about; 都知道了 reads them all. */
export function Messages({ messages, onRead }: MessagesProps) {
  const { todo } = useTexts().staff;
  const language = useLanguage();
  const read = useAct<string>(async (upToId, idempotencyKey) => {
    await call('markMessagesRead', { body: { upToId } }, { idempotencyKey });
    await onRead();
  }, explain);
  const [newest] = messages;
  if (newest === undefined) return null;
  return (
    <>
      <View className="todo-group todo-group--acts">
        <View>{todo.messages}</View>
        <Button small kind="link" waiting={read.pending} onPress={() => void read.run(newest.id)}>
          {todo.understoodAll}
        </Button>
      </View>
      <Card className="todo-rows">
        {messages.map((message) => (
          <View
            key={message.id}
            className="todo-row"
            ariaRole="button"
            onClick={() => openTask({ kind: message.type, subject: message.subject, ticketId: message.subject.id })}
          >
            <View className="todo-task__what">
              <View className="todo-message__head">
                <View className="text-body one-line">{message.title}</View>
                <View className="todo-message__time text-secondary">
                  {moment(Date.parse(message.at), now(), language)}
                </View>
              </View>
              <View className="text-secondary todo-task__about">{message.text}</View>
            </View>
          </View>
        ))}
      </Card>
    </>
  );
}
