import { useDidHide, useDidShow } from '@tarojs/taro';
import type { PresentPerson } from '@youying/shared/domain/live/frames';
import { useEffect, useState } from 'react';
import { useStore } from '../store';
import { lookAt, present } from './live';

const NOBODY: readonly PresentPerson[] = [];

/** Tells colleagues that this matter is open here, and whether one writes in it; answers who else has it open. */
export function usePresent(ticketId: string | undefined, isWriting: boolean): readonly PresentPerson[] {
  const [isShowing, setShowing] = useState(true);
  useDidShow(() => setShowing(true));
  useDidHide(() => setShowing(false));
  const open = isShowing ? ticketId : undefined;
  useEffect(() => {
    if (open === undefined) return;
    lookAt({ ticketId: open, doing: isWriting ? 'writing' : 'looking' });
  }, [open, isWriting]);
  useEffect(() => {
    if (open === undefined) return;
    return () => lookAt(undefined);
  }, [open]);
  const seen = useStore(present);
  return seen !== null && seen.ticketId === ticketId ? seen.people : NOBODY;
}
