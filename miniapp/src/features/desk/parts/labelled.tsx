import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import './labelled.scss';

export interface LabelledProps {
  label: string;
  /** At the right of the label. */
  hint?: string;
  hintTone?: 'amber';
  children: ReactNode;
}

/** A label over a group of choices or a list box; fields have their own. */
export function Labelled({ label, hint, hintTone, children }: LabelledProps) {
  return (
    <View className="desk-labelled">
      <View className="desk-labelled__line">
        <View>{label}</View>
        {hint !== undefined && <View className={classNames(hintTone && `tone-${hintTone}`)}>{hint}</View>}
      </View>
      {children}
    </View>
  );
}
