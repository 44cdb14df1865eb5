import { View } from '@tarojs/components';
import { inBrowser } from '@/platform/environment';
import './index.scss';

/** The key that does the same. Nothing where there is no keyboard. */
export function KeyCap({ children }: { children: string }) {
  return inBrowser ? <View className="ui-key-cap">{children}</View> : null;
}
