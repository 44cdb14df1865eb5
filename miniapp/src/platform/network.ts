import Taro from '@tarojs/taro';
import { createStore, useStore } from './store';

/** What we believe about the network; corrected by every answer and every failure. */
export const online = createStore(true);

export function useOnline(): boolean {
  return useStore(online);
}

export function watchNetwork(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected));
  void Taro.getNetworkType().then(({ networkType }) => online.set(networkType !== 'none'));
}
