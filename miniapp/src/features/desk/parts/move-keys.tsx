import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { KeyCap } from '@/ui/key-cap';
import './move-keys.scss';

/** `K 上一件  J 下一件`: the keys, and what to press for whoever uses none. */
export function MoveKeys({ onMove }: { onMove: (step: 1 | -1) => void }) {
  const { frame } = useTexts().desk;
  return (
    <>
      <View className="desk-move" ariaRole="button" onClick={() => onMove(-1)}>
        <KeyCap>K</KeyCap>
        {frame.previous}
      </View>
      <View className="desk-move" ariaRole="button" onClick={() => onMove(1)}>
        <KeyCap>J</KeyCap>
        {frame.following}
      </View>
    </>
  );
}
