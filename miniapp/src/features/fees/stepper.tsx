import { Input, View } from '@tarojs/components';
import { useEffect, useId, useState } from 'react';
import { useTexts } from '@/i18n';
import { inBrowser } from '@/platform/environment';
import { useFieldName } from '@/platform/name-field';
import { Icon } from '@/ui/icon';
import './stepper.scss';

export interface StepperProps {
  /** Of what there are so many. */
  name: string;
  quantity: number;
  /** Zero: take it out. */
  onChange: (quantity: number) => void;
}

/** − 1 +; metres and hours are typed. */
export function Stepper({ name, quantity, onChange }: StepperProps) {
  const { pricing } = useTexts().staff;
  const [text, setText] = useState(String(quantity));
  const id = useId();
  const label = pricing.quantityOf(name);
  useFieldName(id, label);
  useEffect(() => setText(String(quantity)), [quantity]);
  const settle = () => {
    const typed = Number(text);
    if (Number.isFinite(typed) && text.trim() !== '') onChange(typed);
    setText(String(quantity));
  };
  return (
    <View id={id} className="fees-stepper">
      <View
        className="fees-stepper__button"
        ariaRole="button"
        ariaLabel={`${pricing.less} ${name}`}
        onClick={() => onChange(quantity - 1)}
      >
        <Icon name="minus" />
      </View>
      <Input
        className="fees-stepper__quantity"
        type="digit"
        {...(inBrowser ? {} : { ariaLabel: label })}
        value={text}
        onInput={(event) => setText(event.detail.value)}
        onBlur={settle}
        onConfirm={settle}
      />
      <View
        className="fees-stepper__button"
        ariaRole="button"
        ariaLabel={`${pricing.more} ${name}`}
        onClick={() => onChange(quantity + 1)}
      >
        <Icon name="plus" />
      </View>
    </View>
  );
}
