import { View } from '@tarojs/components';
import { classNames } from '../class-names';
import './index.scss';

export type Tone = 'brand' | 'amber' | 'danger' | 'info' | 'grey';

/** A dot and a word: never colour alone. */
export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <View className={classNames('ui-tag', `ui-tag--${tone}`)}>
      <View className="ui-tag__dot" />
      {children}
    </View>
  );
}
