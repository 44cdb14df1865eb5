import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type Aria, aria } from '../aria';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import { KeyCap } from '../key-cap';
import './index.scss';

export interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  /** `main`: filled, at most one per page or card. `outline`: brand border, calling. `plain`: grey border. `link`: no border. */
  kind?: 'main' | 'outline' | 'plain' | 'link' | 'danger' | 'danger-outline';
  icon?: IconName;
  /** Shown with a spinner while waiting; the width stays. */
  waitingLabel?: string;
  waiting?: boolean;
  disabled?: boolean;
  /** A button that stays in until it is pressed again. */
  pressed?: boolean;
  /** Share of a row of buttons: the main act takes 2. */
  grow?: 1 | 2;
  small?: boolean;
  /** The key that does the same, shown as a cap. */
  shortcut?: string;
  className?: string;
}

/** A button that shows that it waits and takes no second tap. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    kind = 'plain',
    icon,
    waitingLabel,
    waiting = false,
    disabled = false,
    grow,
    small,
  } = props;
  const press = () => {
    if (!waiting && !disabled) onPress();
  };
  return (
    <View
      className={classNames('ui-button', `ui-button--${kind}`, props.className, {
        'ui-button--waiting': waiting,
        'ui-button--disabled': disabled,
        'ui-button--small': small,
        'ui-button--grow-1': grow === 1,
        'ui-button--grow-2': grow === 2,
      })}
      hoverClass={waiting || disabled ? 'none' : 'ui-button--pressed'}
      ariaRole="button"
      {...aria(statesOf(props))}
      onClick={press}
    >
      <View className="ui-button__label">
        {icon !== undefined && <Icon name={icon} />}
        <View className="ui-button__text">{children}</View>
        {props.shortcut !== undefined && <KeyCap>{props.shortcut}</KeyCap>}
      </View>
      {waiting && (
        <View className="ui-button__wait">
          <View className="ui-button__spinner" />
          {waitingLabel !== undefined && <View className="ui-button__text">{waitingLabel}</View>}
        </View>
      )}
    </View>
  );
}

function statesOf({ disabled, pressed }: ButtonProps): Aria {
  return {
    ...(disabled ? { ariaDisabled: 'true' } : {}),
    ...(pressed === undefined ? {} : { ariaPressed: pressed ? 'true' : 'false' }),
  };
}
