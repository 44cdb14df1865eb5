import { useEffect, useRef, useState } from 'react';
import { useCategories } from '@/features/catalogue/queries';
import { emergencyCategory } from '@/features/catalogue/tiles';
import { useHouse } from '@/features/houses/use-house';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { isUnreachable } from '@/platform/api/problem';
import { now } from '@/platform/clock';
import { dial } from '@/platform/device';
import { keepForLater } from '@/platform/outbox';
import { useMe } from '@/platform/session';
import type { EmergencyKindRow } from './kinds';

/** How long a slip of the thumb can be taken back (design/phone.md, emergency). */
export const CANCEL_SECONDS = 3;

export interface Emergency {
  state: 'idle' | 'counting' | 'registered' | 'failed';
  secondsLeft: number;
  start(): void;
  cancel(): void;
}

/** Counts down, dials the duty room and registers an emergency. The call never waits for the network. */
export function useEmergency(chosen: EmergencyKindRow | null, place: string): Emergency {
  const { emergency } = useTexts();
  const { deskPhone } = useMe();
  const { house } = useHouse();
  const categories = useCategories(house?.community.id);
  const [state, setState] = useState<Emergency['state']>('idle');
  const [secondsLeft, setSecondsLeft] = useState(CANCEL_SECONDS);
  const kind = chosen === null ? emergency.unspecified : emergency.kinds[chosen.kind];

  const raise = async () => {
    if (deskPhone !== null) dial(deskPhone);
    const categoryId = emergencyCategory(categories.data ?? [], chosen?.words ?? /$^/);
    const where = place === '' && house !== null ? { houseId: house.id } : { place, communityId: house?.community.id };
    const body = { kind: 'repair' as const, description: emergency.description(kind), categoryId, ...where };
    const idempotencyKey = newIdempotencyKey();
    try {
      await call('submitTicket', { body }, { idempotencyKey });
      setState('registered');
    } catch (error) {
      if (isUnreachable(error))
        keepForLater('submitTicket', { body }, { title: body.description, at: now(), idempotencyKey });
      setState('failed');
    }
  };

  const latestRaise = useRef(raise);
  latestRaise.current = raise;
  useEffect(() => {
    if (state !== 'counting') return;
    if (secondsLeft === 0) {
      setState('idle');
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
