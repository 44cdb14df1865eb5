import { View } from '@tarojs/components';

/** WeChat requires this component when `tabBar.custom` is set. The bar people see is ui/tab-bar, inside each tab page. */
export default function EmptyTabBar() {
  return <View />;
}
