import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startPlatform } from './platform/start';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(startPlatform);
  return children;
}

if (process.env.TARO_ENV === 'h5') {
  // Only the browser needs mouse-as-touch, and only the browser has the demo.
  require('@nutui/touch-emulator');
  require('./styles/browser.scss');
  require<typeof import('./features/demo/mount')>('./features/demo/mount').mountDemoLayer();
}
