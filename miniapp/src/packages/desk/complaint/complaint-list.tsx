import { View } from '@tarojs/components';
import { DueText } from '@/features/desk/due-text';
import { dueOf } from '@/features/desk/queues';
import type { Matter } from '@/features/desk/types';
import { headlineOf } from '@/features/desk/words';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import './complaint-list.scss';

export interface ComplaintListProps {
  matters: readonly Matter[];
  chosenId: string | undefined;
  onChoose: (ticketId: string) => void;
}

/** The other open complaints over the chosen one; nothing when it is the only one. */
export function ComplaintList({ matters, chosenId, onChoose }: ComplaintListProps) {
  const { complaints } = useTexts();
  if (matters.length < 2 && matters[0]?.id === chosenId) return null;
  return (
    <View className="complaint-list">
      <View className="complaint-list__head text-secondary">{complaints.list(matters.length)}</View>
      {matters.map((matter) => {
        const due = dueOf(matter);
        return (
          <View
            key={matter.id}
            className={classNames('complaint-list__row', { 'complaint-list__row--chosen': matter.id === chosenId })}
            ariaRole="button"
            onClick={() => onChoose(matter.id)}
          >
            <View className="one-line">{headlineOf(matter.description)}</View>
            {due !== null && <DueText due={due} />}
          </View>
        );
      })}
    </View>
  );
}
