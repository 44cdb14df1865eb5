import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import { Icon } from '../icon';
import './index.scss';

export interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at its bottom. */
  footer?: ReactNode;
}

/** A drawer from the bottom of the phone. Closed by its cross or by a tap beside it. */
export function Sheet({ open, title, onClose, children, footer }: SheetProps) {
  const texts = useTexts();
  if (!open) return null;
  return (
    <View className="ui-sheet">
      <View className="ui-sheet__shade" onClick={onClose} />
      <View className="ui-sheet__panel" ariaRole="dialog">
        <View className="ui-sheet__head">
          <View className="text-title">{title}</View>
          <View className="ui-sheet__close" ariaRole="button" ariaLabel={texts.common.close} onClick={onClose}>
            <Icon name="close" />
          </View>
        </View>
        <View className="ui-sheet__body">{children}</View>
        {footer !== undefined && <View className="ui-sheet__footer">{footer}</View>}
      </View>
    </View>
  );
}
