import { Picker, View } from '@tarojs/components';
import { inBrowser } from '@/platform/environment';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import './index.scss';

export interface SelectOption {
  value: string;
  label: string;
  /** Options of one group stand under its name (browser only). */
  group?: string;
  disabled?: boolean;
}

export interface SelectProps {
  id?: string;
  /** For those who do not see it. */
  name: string;
  options: readonly SelectOption[];
  /** Empty: nothing chosen. */
  value: string;
  onChange: (value: string) => void;
  /** Absent where something is always chosen. */
  placeholder?: string;
  disabled?: boolean;
}

/** One of many. In the browser the real list box (keyboard, typing ahead), in WeChat its picker. */
export function Select(props: SelectProps) {
  const chosen = props.options.find(({ value }) => value === props.value);
  return (
    <View
      id={props.id}
      className={classNames('ui-select', {
        'ui-select--empty': chosen === undefined,
        'ui-select--disabled': props.disabled,
      })}
    >
      {inBrowser ? (
        <ListBox {...props} />
      ) : (
        <WechatPicker {...props} label={chosen?.label ?? props.placeholder ?? ''} />
      )}
      <Icon name="chevronDown" size="small" className="ui-select__chevron" />
    </View>
  );
}

function ListBox({ name, options, value, onChange, placeholder, disabled }: SelectProps) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <select
      className="ui-select__box"
      aria-label={name}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {groups.map((group) => {
        const members = options.filter((option) => option.group === group).map(optionElement);
        return group === undefined ? (
          members
        ) : (
          <optgroup key={group} label={group}>
            {members}
          </optgroup>
        );
      })}
    </select>
  );
}

function optionElement({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

function WechatPicker({ options, value, onChange, disabled, label }: SelectProps & { label: string }) {
  const index = options.findIndex((option) => option.value === value);
  return (
    <Picker
      mode="selector"
      range={options.map((option) => option.label)}
      value={Math.max(0, index)}
      disabled={disabled}
      onChange={({ detail }) => onChange(options[Number(detail.value)]?.value ?? '')}
    >
      <View className="ui-select__box">{label}</View>
    </Picker>
  );
}
