import { Input, Textarea, View } from '@tarojs/components';
import { type ReactNode, useId } from 'react';
import { inBrowser } from '@/platform/environment';
import { useFieldName } from '@/platform/name-field';
import { classNames } from '../class-names';
import './index.scss';

export interface FieldProps {
  /** Of the outermost element: where `focusField` looks. */
  id?: string;
  /** Above the field; placeholders are not labels. */
  label?: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** For those who do not see it, where label and placeholder do not say it, or several fields share them. */
  name?: string;
  /** What is wrong, in the person's words. */
  error?: string;
  multiline?: boolean;
  maxLength?: number;
  type?: 'text' | 'number' | 'digit';
  password?: boolean;
  /** Below the text, inside the border: a microphone, a counter. */
  aside?: ReactNode;
  /** Inside the border and under the text: what follows its words. */
  under?: ReactNode;
  onConfirm?: () => void;
}

export function Field(props: FieldProps) {
  const { label, value, onChange, placeholder, error, multiline = false, maxLength = 2000, aside } = props;
  const name = props.name ?? label ?? placeholder;
  const made = useId();
  // In WeChat nobody looks for it.
  const id = props.id ?? (inBrowser ? made : undefined);
  useFieldName(id, name);
  const shared = {
    className: 'ui-field__input',
    value,
    placeholder,
    placeholderClass: 'ui-field__placeholder',
    maxlength: maxLength,
    ...(inBrowser ? {} : { ariaLabel: name }),
  };
  return (
    <View id={id} className="ui-field">
      {label !== undefined && <View className="ui-field__label">{label}</View>}
      <View
        className={classNames('ui-field__box', {
          'ui-field__box--wrong': error !== undefined,
          'ui-field__box--tall': multiline,
        })}
      >
        {props.under}
        {multiline ? (
          <Textarea {...shared} autoHeight={false} onInput={(event) => onChange(event.detail.value)} />
        ) : (
          <Input
            {...shared}
            type={props.type ?? 'text'}
            password={props.password ?? false}
            onInput={(event) => onChange(event.detail.value)}
            onConfirm={props.onConfirm}
          />
        )}
        {aside}
      </View>
      {error !== undefined && <View className="ui-field__error">{error}</View>}
    </View>
  );
}
