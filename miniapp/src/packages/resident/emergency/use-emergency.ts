import { useEffect, useRef, useState } from 'react';
import type { AlarmKind } from '@/features/emergency/kinds';
import { keepAlarm } from '@/features/emergency/queries';
import { useHouse } from '@/features/houses/use-house';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { isUnreachable } from '@/platform/api/problem';
import { now } from '@/platform/clock';
import { dial } from '@/platform/device';
import { replaceWith } from '@/platform/navigate';
import { keepForLater } from '@/platform/outbox';
import { useMe } from '@/platform/session';

/** How long a slip of the thumb can be taken back (design/phone.md, emergency). */
export const CANCEL_SECONDS = 3;

export interface Emergency {
  state: 'idle' | 'counting' | 'raising' | 'failed';
  secondsLeft: number;
  start(): void;
  cancel(): void;
}

/** Counts down, dials the duty room and raises the alarm. The call never waits for the network. */
export function useEmergency(kind: AlarmKind | null, place: string): Emergency {
  const { emergency } = useTexts();
  const { deskPhone, roles } = useMe();
  const { house } = useHouse();
  const [state, setState] = useState<Emergency['state']>('idle');
  const [secondsLeft, setSecondsLeft] = useState(CANCEL_SECONDS);

  const raise = async () => {
    setState('raising');
    if (deskPhone !== null) dial(deskPhone);
    const communityId = house?.community.id ?? roles[0]?.community.id;
    const where =
      place !== ''
        ? { place, communityId }
        : house !== null
          ? { houseId: house.id }
          : communityId
            ? { communityId }
            : {};
    const body = { ...(kind === null ? {} : { kind }), ...where };
    const idempotencyKey = newIdempotencyKey();
    try {
      const alarm = await call('raiseAlarm', { body }, { idempotencyKey });
      keepAlarm(alarm);
      replaceWith('emergencyCalled', { alarmId: alarm.id });
    } catch (error) {
      if (isUnreachable(error)) {
        const text = emergency.fallback(clockTime(now()));
        keepForLater('raiseAlarm', { body: { ...body, text } }, { title: emergency.call, at: now(), idempotencyKey });
      }
      setState('failed');
    }
  };

  const latestRaise = useRef(raise);
  latestRaise.current = raise;
  useEffect(() => {
    if (state !== 'counting') return;
    if (secondsLeft === 0) {
      void latestRaise.current();
      return;
    }
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1_000);
    return () => clearTimeout(timer);
  }, [state, secondsLeft]);

  return {
    state,
    secondsLeft,
    start() {
      setSecondsLeft(CANCEL_SECONDS);
      setState('counting');
    },
    cancel: () => setState('idle'),
  };
}
