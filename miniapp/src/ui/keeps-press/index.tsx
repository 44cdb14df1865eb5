import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** Buttons inside of something that is pressed as a whole: their press is theirs alone. */
export function KeepsPress({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <View className={classNames('ui-keeps-press', className)} onClick={(event) => event.stopPropagation()}>
      {children}
    </View>
  );
}
