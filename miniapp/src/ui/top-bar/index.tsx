import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import type { RouteName } from '@/routes';
import { Icon } from '../icon';
import './index.scss';

export interface TopBarProps {
  title: string;
  /** Where "back" leads when there is nothing to go back to; absent on a tab page, which has no arrow. */
  backTo?: RouteName;
}

/** The browser's stand-in for WeChat's native navigation bar. */
export function TopBar({ title, backTo }: TopBarProps) {
  const { common } = useTexts();
  return (
    <View className="ui-top-bar">
      {backTo !== undefined && (
        <View className="ui-top-bar__back" ariaRole="button" ariaLabel={common.back} onClick={() => goBack(backTo)}>
          <Icon name="chevronLeft" />
        </View>
      )}
      <View className="ui-top-bar__title one-line">{title}</View>
    </View>
  );
}
