import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import { Icon } from '@/ui/icon';
import { KeyCap } from '@/ui/key-cap';
import './back-bar.scss';

export interface BackBarProps {
  title: string;
  /** What it is about, before the title. */
  trail?: string;
  onBack: () => void;
  /** Right beside the title: how pressing it is. */
  tags?: ReactNode;
  children?: ReactNode;
}

/** Head of a page that one comes back from: `工作台 › BX… › 销项`. */
export function BackBar({ title, trail, onBack, tags, children }: BackBarProps) {
  const { frame } = useTexts().desk;
  return (
    <View className="desk-back">
      <View className="desk-back__out" ariaRole="button" onClick={onBack}>
        <Icon name="chevronLeft" size="small" />
        {frame.back}
        <KeyCap>Esc</KeyCap>
      </View>
      {trail !== undefined && <View className="desk-back__trail one-line">{trail}</View>}
      <View className="text-title">{title}</View>
      {tags}
      <View className="desk-back__more">{children}</View>
    </View>
  );
}
