import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { isUndecided } from '@/platform/api/problem';
import type { Matter } from './types';

/** How far one press has come: a second press goes on from there, with the same keys. */
export interface IntakeTrail {
  matter: Matter | null;
  keys: Record<'submit' | 'decide' | 'dispatch', string>;
}

export function newTrail(matter: Matter | null = null): IntakeTrail {
  return {
    matter,
    keys: { submit: newIdempotencyKey(), decide: newIdempotencyKey(), dispatch: newIdempotencyKey() },
  };
}

export type IntakeDecision =
  | { act: 'answer'; answer: string }
  | { act: 'register'; body: Schema<'RegisterTicketInput'> }
  | { act: 'dispatch'; body: Schema<'RegisterTicketInput'>; order: Schema<'DispatchWorkOrderInput'> };

/** A key that was decided upon is spent; one that may have arrived is kept. */
async function step<Result>(
  trail: IntakeTrail,
  name: keyof IntakeTrail['keys'],
  send: (idempotencyKey: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await send(trail.keys[name]);
  } catch (error) {
    if (!isUndecided(error)) trail.keys[name] = newIdempotencyKey();
    throw error;
  }
}

/** Records what was said, once: the matter that everything else is about. */
export async function recordSaid(trail: IntakeTrail, submit: Schema<'SubmitTicketInput'>): Promise<Matter> {
  trail.matter ??= await step(trail, 'submit', (idempotencyKey) =>
    call('submitTicket', { body: submit }, { idempotencyKey }),
  );
  return trail.matter;
}

/** Records what was said, then answers it, or registers it, or registers and dispatches it (REG-1, REG-2, DSP-1). */
export async function sendIntake(
  trail: IntakeTrail,
  submit: Schema<'SubmitTicketInput'>,
  decision: IntakeDecision,
): Promise<Matter> {
  let matter = await recordSaid(trail, submit);
  const { id } = matter;
  if (decision.act === 'answer') {
    return step(trail, 'decide', (idempotencyKey) =>
      call('answerTicket', { path: { id }, body: { answer: decision.answer } }, { idempotencyKey }),
    );
  }
  // An emergency category registers and dispatches by itself (CLS-2).
  if (matter.actions.includes('registerTicket')) {
    matter = await step(trail, 'decide', (idempotencyKey) =>
      call('registerTicket', { path: { id }, body: decision.body }, { idempotencyKey }),
    );
    trail.matter = matter;
  }
  if (decision.act === 'dispatch' && matter.workOrders.length === 0) {
    await step(trail, 'dispatch', (idempotencyKey) =>
      call('dispatchWorkOrder', { path: { id }, body: decision.order }, { idempotencyKey }),
    );
  }
  return matter;
}
