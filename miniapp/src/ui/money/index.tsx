import { View } from '@tarojs/components';
import { money } from '@/i18n/format';
import { classNames } from '../class-names';
import './index.scss';

/** Always `¥45.00`, tabular, never broken over two lines. */
export function Money({ fen, strong = false }: { fen: number; strong?: boolean }) {
  return <View className={classNames('ui-money', { 'ui-money--strong': strong })}>{money(fen)}</View>;
}
