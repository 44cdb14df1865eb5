import { Input, View } from '@tarojs/components';
import { useId } from 'react';
import { useTexts } from '@/i18n';
import { inBrowser } from '@/platform/environment';
import { useFieldName } from '@/platform/name-field';
import { Icon } from '@/ui/icon';
import './search-box.scss';

export interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
}

export function SearchBox({ value, onChange, placeholder }: SearchBoxProps) {
  const { common } = useTexts();
  const id = useId();
  useFieldName(id, placeholder);
  return (
    <View id={id} className="fees-search">
      <Icon name="search" className="fees-search__icon" />
      <Input
        className="fees-search__input"
        value={value}
        placeholder={placeholder}
        placeholderClass="fees-search__placeholder"
        confirmType="search"
        {...(inBrowser ? {} : { ariaLabel: placeholder })}
        onInput={(event) => onChange(event.detail.value)}
      />
      {value !== '' && (
        <View className="fees-search__clear" ariaRole="button" ariaLabel={common.remove} onClick={() => onChange('')}>
          <Icon name="close" size="small" />
        </View>
      )}
    </View>
  );
}
