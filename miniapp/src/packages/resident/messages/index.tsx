import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useMessages } from '@/features/messages/queries';
import { useTelling } from '@/features/tickets/use-words';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Item } from '@/platform/api/contract';
import { go } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';
import './index.scss';

type Message = Item<'listMyMessages'>;

/** 消息: everything we ever told this person, newest first. Opening it marks all as read. */
export default function MessagesPage() {
  const { texts } = useTelling();
  const messages = useMessages();
  const unread = messages.data?.unread ?? 0;
  useEffect(() => {
    if (unread > 0) call('markMessagesRead', { body: {} }).catch(() => undefined);
  }, [unread]);
  return (
    <Page title={texts.titles.messages} backTo="me">
      <Loaded query={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <StateView icon="message" title={texts.inbox.empty} text={texts.inbox.emptyText} />
          ) : (
            items.map((message) => <MessageCard key={message.id} message={message} />)
          )
        }
      </Loaded>
    </Page>
  );
}

/** Where a message leads: residents are told of matters, staff of orders. */
function opens({ type: about, subject }: Message, staff: boolean): (() => void) | undefined {
  const { type, id } = subject;
  if (about.startsWith('alarm_')) return () => go(staff ? 'staffAlarm' : 'emergencyCalled', { alarmId: id });
  if (about.startsWith('rating_')) return () => go('serviceRating');
  if (about.startsWith('outage_') && !staff) return () => go('outage', { outageId: id });
  if (type === 'ticket') return () => go('matter', { ticketId: id });
  if (type === 'work_order') return () => go('staffOrder', { orderId: id });
  return undefined;
}

function MessageCard({ message }: { message: Message }) {
  const { language, now } = useTelling();
  const staff = useMe().roles.some(({ role }) => role !== 'resident');
  const open = opens(message, staff);
  return (
    <Card onPress={open}>
      <View className="message__head">
        <View className={classNames('text-section', { 'message__title--new': message.readAt === null })}>
          {message.title}
        </View>
        <View className="text-secondary">{moment(Date.parse(message.at), now, language)}</View>
      </View>
      <View className="text-secondary">{message.text}</View>
    </Card>
  );
}
