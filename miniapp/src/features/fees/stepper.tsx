import { Input, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import { Icon } from '@/ui/icon';
import './stepper.scss';

export interface StepperProps {
  quantity: number;
  /** Zero: take it out. */
  onChange: (quantity: number) => void;
}

/** − 1 +; metres and hours are typed. */
export function Stepper({ quantity, onChange }: StepperProps) {
  const { pricing } = useTexts().staff;
  const [text, setText] = useState(String(quantity));
  useEffect(() => setText(String(quantity)), [quantity]);
  const settle = () => {
    const typed = Number(text);
    if (Number.isFinite(typed) && text.trim() !== '') onChange(typed);
    setText(String(quantity));
  };
  return (
    <View className="fees-stepper">
      <View
        className="fees-stepper__button"
        ariaRole="button"
        ariaLabel={pricing.less}
        onClick={() => onChange(quantity - 1)}
      >
        <Icon name="minus" />
      </View>
      <Input
        className="fees-stepper__quantity"
        type="digit"
        value={text}
        onInput={(event) => setText(event.detail.value)}
        onBlur={settle}
        onConfirm={settle}
      />
      <View
        className="fees-stepper__button"
        ariaRole="button"
        ariaLabel={pricing.more}
        onClick={() => onChange(quantity + 1)}
      >
        <Icon name="plus" />
      </View>
    </View>
  );
}
