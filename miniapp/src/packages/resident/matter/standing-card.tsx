import { View } from '@tarojs/components';
import { useState } from 'react';
import { complaintDueAt, stepOf } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { type MatterWords, type Telling, wordsOf } from '@/features/tickets/words';
import { wholeMinutes } from '@/i18n/format';
import { Avatar } from '@/ui/avatar';
import { Card, CardLine } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { ProgressBar } from '@/ui/progress';
import { Steps } from '@/ui/steps';
import { Tag } from '@/ui/tag';
import { BadgeSheet } from './badge-sheet';

const HOUR = 3_600_000;

/** Where it stands in one sentence, and who comes. */
export function StandingCard({ ticket }: { ticket: Ticket }) {
  const telling = useTelling();
  const { texts } = telling;
  const words = wordsOf(ticket, telling);
  const step = ticket.kind === 'complaint' ? undefined : stepOf[words.situation];
  return (
    <Card tone={words.situation === 'complaintLate' ? 'danger' : 'plain'}>
      {step === undefined && (
        <View className="matter__head">
          <View className="text-secondary">{[texts.kinds[ticket.kind], ticket.no ?? ''].join(' ').trim()}</View>
          <Tag tone={words.tone}>{words.tag}</Tag>
        </View>
      )}
      <View className="matter__headline text-title">{headline(words, telling)}</View>
      <Remark words={words} telling={telling} />
      {step !== undefined && (
        <View className="matter__steps">
          <Steps labels={texts.matters.steps} current={step} />
        </View>
      )}
      {ticket.kind === 'complaint' && ticket.status !== 'closed' && <Promise24 ticket={ticket} telling={telling} />}
      {words.order?.assignee != null && <Master words={words} telling={telling} />}
    </Card>
  );
}

/** The page of a complaint says sorry first; the list is shorter. */
function headline({ situation, sentence, time }: MatterWords, { texts }: Telling): string {
  const promised = situation === 'complaintReceived' || situation === 'complaintVerifying';
  return promised ? texts.complaint.sorry(time) : sentence;
}

function Remark({ words, telling: { texts, now } }: { words: MatterWords; telling: Telling }) {
  const { order, situation } = words;
  if (situation !== 'accepted' || order?.deadlineAt == null || order.deadlineKind !== 'arrive') return null;
  const left = Date.parse(order.deadlineAt) - now;
  if (left <= 0) return null;
  return <View className="text-secondary">{texts.matters.minutesLeft(wholeMinutes(left))}</View>;
}

function Promise24({ ticket, telling: { texts, now } }: { ticket: Ticket; telling: Telling }) {
  const due = complaintDueAt(ticket);
  if (due === null || ticket.complaint?.repliedAt != null || due <= now) return null;
  const left = due - now;
  const hours = Math.round((due - Date.parse(ticket.createdAt)) / HOUR);
  const minutes = wholeMinutes(left);
  // CMP-2: amber when the promise is nearly used up (design/phone.md, complaint-detail).
  const tone = left < 2 * HOUR ? 'amber' : 'brand';
  return (
    <View className="matter__progress">
      <ProgressBar percent={100 - (left / (hours * HOUR)) * 100} tone={tone} />
      <View className="matter__left text-secondary">
        <View>{texts.complaint.answerWithin(hours)}</View>
        <View>
          {texts.complaint.left}
          <View className="matter__left-time">{texts.complaint.leftTime(Math.floor(minutes / 60), minutes % 60)}</View>
        </View>
      </View>
    </View>
  );
}

function Master({ words, telling: { texts } }: { words: MatterWords; telling: Telling }) {
  const [open, setOpen] = useState(false);
  const assignee = words.order?.assignee;
  if (assignee == null) return null;
  return (
    <>
      <CardLine />
      <View className="matter__master">
        <Avatar name={words.master} photoUrl={assignee.photoUrl} tone="strong" />
        <View className="matter__who">
          <View className="text-section">{words.master}</View>
          <View className="text-secondary">{texts.departments[words.order?.department ?? '']}</View>
        </View>
        <View className="matter__badge" ariaRole="button" onClick={() => setOpen(true)}>
          <Icon name="badge" />
          {texts.matters.badge}
        </View>
      </View>
      <BadgeSheet open={open} onClose={() => setOpen(false)} assignee={assignee} department={words.order?.department} />
    </>
  );
}
