import { View } from '@tarojs/components';
import { Icon } from '../icon';
import './index.scss';

export interface StarsProps {
  /** 0: nothing chosen yet. */
  value: number;
  onChange: (value: number) => void;
  /** What 1 to 5 mean; the word of the chosen one stands beside. */
  words: readonly string[];
}

const FIVE = [1, 2, 3, 4, 5] as const;

/** Brand stars (amber ones looked like a warning), 44 px each, with a word. */
export function Stars({ value, onChange, words }: StarsProps) {
  return (
    <View className="ui-stars">
      {FIVE.map((star) => (
        <View
          key={star}
          className="ui-stars__star"
          ariaRole="button"
          ariaLabel={words[star - 1]}
          onClick={() => onChange(star)}
        >
          <Icon name={star <= value ? 'starFull' : 'star'} size="large" />
        </View>
      ))}
      <View className="ui-stars__word">{words[value - 1] ?? ''}</View>
    </View>
  );
}
