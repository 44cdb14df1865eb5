import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

/** The bar at the bottom of a page with at most three buttons, exactly one of them filled. */
export function ActBar({ children }: { children: ReactNode }) {
  return <View className="ui-act-bar">{children}</View>;
}
