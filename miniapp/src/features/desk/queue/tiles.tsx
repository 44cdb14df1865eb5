import { View } from '@tarojs/components';
import type { AnyQueue } from '@youying/shared/domain/queues';
import { useTexts } from '@/i18n';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import { QUEUES, type QueueCounts, type QueueName } from '../queues';
import './tiles.scss';

const tones: Partial<Record<QueueName, string>> = { waiting: 'amber', overdue: 'danger', emergency: 'danger' };

export interface QueueTilesProps {
  /** Absent until they are known. */
  counts: QueueCounts | undefined;
  chosen: AnyQueue;
  onChoose: (queue: QueueName) => void;
}

/** Four by two: how many lie in each queue. A colour only where somebody waits or is late. */
export function QueueTiles({ counts, chosen, onChoose }: QueueTilesProps) {
  const { names } = useTexts().desk.queues;
  return (
    <View className="desk-tiles" ariaRole="tablist">
      {QUEUES.map((name) => (
        <View
          key={name}
          id={`queue-tile-${name}`}
          className={classNames('desk-tiles__tile', { 'desk-tiles__tile--chosen': name === chosen })}
          ariaRole="tab"
          {...aria({ ariaSelected: name === chosen ? 'true' : 'false' })}
          ariaLabel={`${names[name]} ${counts?.[name] ?? ''}`}
          onClick={() => onChoose(name)}
        >
          <View
            className={classNames(
              'desk-tiles__count',
              (counts?.[name] ?? 0) > 0 ? `tone-${tones[name] ?? 'ink'}` : undefined,
            )}
          >
            {counts?.[name] ?? '–'}
          </View>
          <View className="desk-tiles__name">{names[name]}</View>
        </View>
      ))}
    </View>
  );
}
