import Taro from '@tarojs/taro';
import { inBrowser } from './environment';
import { createStore, useStore } from './store';

/** What we believe about the network; corrected by every answer and every failure. */
export const online = createStore(true);

export function useOnline(): boolean {
  return useStore(online);
}

export function watchNetwork(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected));
  if (inBrowser) {
    // Taro asks the browser what kind of connection it has, which says nothing when there is none any more.
    window.addEventListener('offline', () => online.set(false));
    window.addEventListener('online', () => online.set(true));
  }
  void Taro.getNetworkType().then(({ networkType }) => online.set(networkType !== 'none'));
}
