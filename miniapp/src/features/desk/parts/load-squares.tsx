import { View } from '@tarojs/components';
import { classNames } from '@/ui/class-names';
import './load-squares.scss';

/** One square per order in hand, up to a full load, and the number beside them. Busy is a fact, not an alarm: grey. */
export function LoadSquares({ inHand, fullLoad }: { inHand: number; fullLoad: number }) {
  const squares = Array.from({ length: fullLoad }, (_, index) => index);
  return (
    <View className="desk-load">
      {squares.map((index) => (
        <View
          key={index}
          className={classNames('desk-load__square', {
            'desk-load__square--taken': index < inHand,
            'desk-load__square--full': inHand >= fullLoad,
          })}
        />
      ))}
      <View className="desk-load__number">{inHand}</View>
    </View>
  );
}
