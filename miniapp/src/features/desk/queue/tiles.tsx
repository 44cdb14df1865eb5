import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { QUEUES, type QueueName } from '../queues';
import './tiles.scss';

const tones: Partial<Record<QueueName, string>> = { waiting: 'amber', overdue: 'danger', emergency: 'danger' };

export interface QueueTilesProps {
  counts: Record<QueueName, number>;
  chosen: QueueName;
  onChoose: (queue: QueueName) => void;
}

/** Four by two: how many lie in each queue. A colour only where somebody waits or is late. */
export function QueueTiles({ counts, chosen, onChoose }: QueueTilesProps) {
  const { names } = useTexts().desk.queues;
  return (
    <View className="desk-tiles">
      {QUEUES.map((name) => (
        <View
          key={name}
          id={`queue-tile-${name}`}
          className={classNames('desk-tiles__tile', { 'desk-tiles__tile--chosen': name === chosen })}
          ariaRole="tab"
          onClick={() => onChoose(name)}
        >
          <View
            className={classNames('desk-tiles__count', counts[name] > 0 ? `tone-${tones[name] ?? 'ink'}` : undefined)}
          >
            {counts[name]}
          </View>
          <View className="desk-tiles__name">{names[name]}</View>
        </View>
      ))}
    </View>
  );
}
