import { View } from '@tarojs/components';
import { classNames } from '@/ui/class-names';
import { FULL_LOAD, loadState } from '../staffing';
import type { StaffMember } from '../types';
import './load-squares.scss';

const squares = Array.from({ length: FULL_LOAD }, (_, index) => index);

/** One square per order in hand, five are full, and the number beside them. Busy is a fact, not an alarm: grey. */
export function LoadSquares({ person }: { person: StaffMember }) {
  const full = loadState(person) === 'full';
  return (
    <View className="desk-load">
      {squares.map((index) => (
        <View
          key={index}
          className={classNames('desk-load__square', {
            'desk-load__square--taken': index < person.openOrders,
            'desk-load__square--full': full,
          })}
        />
      ))}
      <View className="desk-load__number">{person.openOrders}</View>
    </View>
  );
}
