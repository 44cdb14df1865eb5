import type { ContactOutcome } from '@youying/shared/domain/intake/contacts';
import type { IntakeDraft } from '@/features/desk/intake';
import { call } from '@/platform/api/call';
import { newIdempotencyKey } from '@/platform/api/idempotency';

const NOTE_MAX = 500;

/**
 * INT-9, HOT-6: how the call or visit ended, for the statistics and for the household’s card. What the call was about is
 * safe already, so a failure of this alone stops nobody.
 */
export async function logContact(
  { channel, callerPhone, house, words }: IntakeDraft,
  outcome: ContactOutcome,
  ticketId?: string,
): Promise<void> {
  const note = words.trim().slice(0, NOTE_MAX);
  const body = {
    ...{ channel: channel === 'miniapp' ? ('other' as const) : channel, outcome },
    ...(callerPhone === '' ? {} : { phone: callerPhone }),
    ...(house === null ? {} : { houseId: house.id }),
    ...(ticketId === undefined ? {} : { ticketId }),
    ...(note === '' ? {} : { note }),
  };
  await call('logContact', { body }, { idempotencyKey: newIdempotencyKey() });
}
