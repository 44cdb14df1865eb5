import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../card';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import './index.scss';

export interface NoticeProps {
  tone: 'info' | 'brand' | 'amber' | 'danger';
  icon: IconName;
  title: string;
  text?: string;
  /** The page's headline rather than a remark: 20 px, in the tone's colour. */
  headline?: boolean;
  children?: ReactNode;
  onPress?: () => void;
}

/** Something to know before acting: an outage, no network, a lost race. */
export function Notice({ tone, icon, title, text, headline = false, children, onPress }: NoticeProps) {
  return (
    <Card tone={tone} onPress={onPress} className="ui-notice">
      <Icon
        name={icon}
        className={classNames('ui-notice__icon', `tone-${tone}`, { 'ui-notice__icon--headline': headline })}
      />
      <View className="ui-notice__what">
        <View className={headline ? classNames('text-title', `tone-${tone}`) : 'text-section'}>{title}</View>
        {text !== undefined && <View className="text-secondary">{text}</View>}
        {children}
      </View>
      {onPress !== undefined && <Icon name="chevronRight" className={`tone-${tone}`} />}
    </Card>
  );
}
