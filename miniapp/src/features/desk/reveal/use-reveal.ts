import { isMasked } from '@youying/shared/domain/phone';
import { useRef, useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { dial, toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';

type Contact = Schema<'ContactView'>;

export interface Reveal {
  /** Once looked at; it stays on this screen alone, so that the next reader looks for themselves. */
  contact: Contact | null;
  pending: boolean;
  reveal: () => void;
  /**
   * 拨打.
   * @param shown the number as it stands there: rung at once where it is whole, else looked at first
   * @returns whether it rings
   */
  ring: (shown: string | null | undefined) => Promise<boolean>;
}

/** Whom to ring, by a look that is recorded (ADR 026). @param of whose number: another one is another look */
function useNumber(of: string, tell: (idempotencyKey: string) => Promise<Contact>): Reveal {
  const { acts } = useTexts().desk;
  const [seen, setSeen] = useState<{ of: string; contact: Contact } | null>(null);
  const told = useRef<Contact | null>(null);
  const act = useAct(async (_: string, idempotencyKey) => {
    told.current = await tell(idempotencyKey);
    setSeen({ of, contact: told.current });
  }, explain);
  const contact = seen?.of === of ? seen.contact : null;
  const numberOf = async (shown: string | null): Promise<string | null | 'refused'> => {
    const known = contact === null ? shown : contact.phone;
    if (known === null || !isMasked(known)) return known;
    told.current = null;
    await act.run(of);
    // Set meanwhile, unless the look was refused.
    const found = told.current as Contact | null;
    return found === null ? 'refused' : found.phone;
  };
  const ring = async (shown: string | null | undefined) => {
    const number = await numberOf(shown ?? null);
    if (number === null) toast(acts.noPhone, 'problem');
    if (number === null || number === 'refused') return false;
    dial(number);
    return true;
  };
  return { contact, pending: act.pending, reveal: () => void act.run(of), ring };
}

/** Of a matter; of a complaint the name too (CMP-4). */
export const useReveal = (ticketId: string): Reveal =>
  useNumber(ticketId, (idempotencyKey) => call('revealContact', { path: { id: ticketId } }, { idempotencyKey }));

/** Of somebody on file. */
export const useRevealMember = (houseId: string, personId: string): Reveal =>
  useNumber(`${houseId}:${personId}`, (idempotencyKey) =>
    call('revealMember', { path: { id: houseId, personId } }, { idempotencyKey }),
  );

/** Of who asks to be let in. */
export const useRevealApplicant = (requestId: string): Reveal =>
  useNumber(requestId, (idempotencyKey) => call('revealApplicant', { path: { id: requestId } }, { idempotencyKey }));

/** Of who waits for an answer (HOT-5). */
export const useRevealAsker = (questionId: string): Reveal =>
  useNumber(questionId, (idempotencyKey) => call('revealAsker', { path: { id: questionId } }, { idempotencyKey }));
