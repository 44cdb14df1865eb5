import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';

const VALUES = [1, 2, 3, 4, 5] as const;

export interface RatingLineProps {
  label: string;
  /** Null: not rated yet. */
  value: number | null;
  onChange: (value: number) => void;
}

/** 1 to 5 as buttons, with the word of the chosen one. */
export function RatingLine({ label, value, onChange }: RatingLineProps) {
  const { ratingWords } = useTexts().desk.callbacks;
  return (
    <View className="desk-rating">
      <View className="desk-rating__label">{label}</View>
      {VALUES.map((option) => (
        <View
          key={option}
          className={classNames('desk-rating__value', { 'desk-rating__value--chosen': option === value })}
          ariaRole="radio"
          {...aria({ ariaChecked: option === value ? 'true' : 'false' })}
          ariaLabel={`${label} ${ratingWords[option - 1] ?? option}`}
          onClick={() => onChange(option)}
        >
          {option}
        </View>
      ))}
      <View className="desk-rating__word text-secondary">{value === null ? '' : ratingWords[value - 1]}</View>
    </View>
  );
}
