import { View } from '@tarojs/components';
import { type ReactNode, useId } from 'react';
import { useTexts } from '@/i18n';
import { useDialogFocus } from '@/platform/dialog-focus';
import { useKeyPresses } from '@/platform/keyboard';
import { aria } from '../aria';
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

/** A drawer from the bottom of the phone. Closed by its cross, by Escape or by a tap beside it. */
export function Sheet(props: SheetProps) {
  return props.open ? <OpenSheet {...props} /> : null;
}

function OpenSheet({ title, onClose, children, footer }: SheetProps) {
  const texts = useTexts();
  const id = useId();
  useDialogFocus(id);
  useKeyPresses(({ code }) => {
    if (code === 'Escape') onClose();
    return code === 'Escape';
  });
  return (
    <View className="ui-sheet">
      <View className="ui-sheet__shade" onClick={onClose} />
      <View
        id={id}
        className="ui-sheet__panel"
        ariaRole="dialog"
        ariaLabel={title}
        {...aria({ ariaModal: 'true', tabIndex: -1 })}
      >
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
