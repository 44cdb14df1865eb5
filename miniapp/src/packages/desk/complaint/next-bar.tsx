import { View } from '@tarojs/components';
import { type Ask, nextStepOf, waitedFor } from '@/features/complaint/acts';
import type { Complaint } from '@/features/complaint/types';
import { DueText } from '@/features/desk/due-text';
import { openCloseOut } from '@/features/desk/place';
import { useColleagues } from '@/features/desk/queries';
import { dueOf } from '@/features/desk/queues';
import type { Matter } from '@/features/desk/types';
import { type Texts, useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { dial } from '@/platform/device';
import { focusField } from '@/platform/keyboard';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { REPLY_FIELD } from './reply-pane';
import { useLooker } from './use-looker';
import './next-bar.scss';

const TICK_MS = 30_000;
const MINUTE = 60_000;
const HOUR_MINUTES = 60;

interface Said {
  title: string;
  text: string;
}

/** A reply that is written comes first, then a statement that is waited for, then the step itself. */
function saidOf(complaint: Complaint, looker: string, now: number, { complaints }: Pick<Texts, 'complaints'>): Said {
  const { writtenReply, status } = complaint;
  if (writtenReply?.returnedBecause != null) {
    return { title: complaints.replyReturned(writtenReply.returnedByName ?? ''), text: writtenReply.returnedBecause };
  }
  if (writtenReply !== null) return { title: complaints.replyWaits(looker), text: complaints.replyWaitsText };
  const statement = waitedFor(complaint);
  if (statement === undefined) return { title: complaints.next[status], text: complaints.nextText[status] };
  const { name, collectorName, askedAt } = statement;
  const waited = Math.max(0, Math.floor((now - Date.parse(askedAt)) / MINUTE));
  const length = complaints.clock(Math.floor(waited / HOUR_MINUTES), waited % HOUR_MINUTES);
  return {
    title: complaints.waitsForStatement(name, length),
    text: complaints.collectedBy(collectorName ?? looker, name),
  };
}

export interface NextBarProps {
  matter: Matter;
  complaint: Complaint;
  onAsk: Ask;
}

/** What is waited for, since when and of whom, and the one act that is asked for now. */
export function NextBar({ matter, complaint, onAsk }: NextBarProps) {
  const texts = useTexts();
  const { complaints } = texts;
  const now = useNow(TICK_MS);
  const due = dueOf(matter);
  const next = nextStepOf(complaint, matter.status);
  const [main, second] = next.acts;
  const looker = useLooker(complaint);
  const { title, text } = saidOf(complaint, looker, now, texts);
  const { writtenReply } = complaint;
  const looksOver = writtenReply !== null && writtenReply.returnedBecause === null;
  const collector = writtenReply === null ? waitedFor(complaint) : undefined;
  const phone = (useColleagues().data ?? []).find(({ id }) => id === collector?.collectorId)?.phone;
  return (
    <View className="complaint-next">
      <Icon name="clock" className="complaint-next__icon" />
      <View className="complaint-next__what">
        <View className="text-section">{title}</View>
        <View className="text-secondary">{text}</View>
        {due !== null && <DueText due={due} />}
      </View>
      {phone != null && collector?.collectorName != null && (
        <Button icon="phone" onPress={() => dial(phone)}>
          {complaints.press(collector.collectorName)}
        </Button>
      )}
      {second !== undefined && <Button onPress={() => onAsk(second)}>{complaints.acts[second].button}</Button>}
      {main !== undefined && (
        <Button kind="main" onPress={() => onAsk(main)}>
          {complaints.acts[main].button}
        </Button>
      )}
      {next.reply && (
        <Button kind="main" icon="pen" onPress={() => focusField(REPLY_FIELD)}>
          {looksOver ? complaints.lookAtReply : complaints.writeReply}
        </Button>
      )}
      {next.close && (
        <Button kind="main" icon="check" onPress={() => openCloseOut(matter.id)}>
          {complaints.closeOut}
        </Button>
      )}
    </View>
  );
}
