import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { clockTime, dayWord } from '@/i18n/format';
import { go } from '@/platform/navigate';
import { Card } from '@/ui/card';
import { KeepsPress } from '@/ui/keeps-press';
import { Tag } from '@/ui/tag';
import type { Ticket } from './types';
import { useTelling } from './use-words';
import { wordsOf } from './words';
import './matter-card.scss';

export interface MatterCardProps {
  ticket: Ticket;
  /** In place of the kind: 正在办的事 on the home page. */
  caption?: string;
  children?: ReactNode;
}

/** A matter as one sentence, not a status code. */
export function MatterCard({ ticket, caption, children }: MatterCardProps) {
  const telling = useTelling();
  const { texts, language, now } = telling;
  const words = wordsOf(ticket, telling);
  const at = Date.parse(ticket.createdAt);
  const when = `${dayWord(at, now, language)} ${clockTime(at)}`;
  const holdsButtons = children !== undefined;
  return (
    <Card holdsButtons={holdsButtons} onPress={() => go('matter', { ticketId: ticket.id })}>
      <View className="matter-card__head">
        <View className="text-secondary">{caption ?? texts.kinds[ticket.kind]}</View>
        <Tag tone={words.tone}>{words.tag}</Tag>
      </View>
      <View className="text-title" ariaRole={holdsButtons ? 'button' : undefined}>
        {words.sentence}
      </View>
      <View className="text-secondary matter-card__what">
        {caption === undefined
          ? `${ticket.description} · ${when}`
          : `${texts.kinds[ticket.kind]} · ${ticket.description}`}
      </View>
      {holdsButtons && <KeepsPress className="matter-card__acts">{children}</KeepsPress>}
    </Card>
  );
}
