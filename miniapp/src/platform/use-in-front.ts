import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Whether this page is the one that is seen, and not one that lies under another. */
export function useInFront(): boolean {
  const [inFront, setInFront] = useState(true);
  useDidShow(() => setInFront(true));
  useDidHide(() => setInFront(false));
  return inFront;
}
