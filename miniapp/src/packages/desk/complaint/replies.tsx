import { View } from '@tarojs/components';
import { REPLY_CHANNEL_LABELS } from '@youying/shared/domain/complaint/labels';
import { useState } from 'react';
import { ActDialog } from '@/features/complaint/act-dialog';
import type { Complaint } from '@/features/complaint/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import './replies.scss';

/** What was answered, newest first, and what the resident said to it. */
export function Replies({ complaint, onChanged }: { complaint: Complaint; onChanged: () => void }) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const [explaining, setExplaining] = useState(false);
  const at = (time: string) => moment(Date.parse(time), now(), language);
  // After an answer was turned down, the level that decides may end it by explaining (CMP-1).
  const explains = complaint.actions.includes('acceptReply') && complaint.replies.some((one) => one.declinedBecause);
  return (
    <>
      {[...complaint.replies].reverse().map((reply) => (
        <View key={reply.at} className="complaint-replies__one">
          <View className="text-secondary">
            {complaints.sentReply(at(reply.at), REPLY_CHANNEL_LABELS[reply.channel][language])}
          </View>
          <View className="complaint-replies__text">{reply.text}</View>
          {reply.declinedBecause !== null && (
            <View className="tone-amber">{complaints.declined(reply.declinedBecause)}</View>
          )}
        </View>
      ))}
      {complaint.acceptedAt !== null && (
        <View className="tone-brand">
          {complaint.explained ? complaints.explained : complaints.acceptedAt(at(complaint.acceptedAt))}
        </View>
      )}
      {explains && (
        <View className="complaint-replies__act">
          <Button small onPress={() => setExplaining(true)}>
            {complaints.acts.explainReply.button}
          </Button>
        </View>
      )}
      {explaining && (
        <ActDialog act="explainReply" complaint={complaint} onClose={() => setExplaining(false)} onDone={onChanged} />
      )}
    </>
  );
}
