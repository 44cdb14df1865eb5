import { useRef, useState } from 'react';
import { newIdempotencyKey } from './api/idempotency';
import { isUndecided } from './api/problem';

export interface Act<Input> {
  pending: boolean;
  /** Runs unless it is already running. */
  run(input: Input): Promise<void>;
}

/**
 * A command behind a button. The key stays the same while nothing was decided (no network, 5xx), so pressing again
 * cannot do it twice; a decision, good or bad, or other input ends it.
 */
export function useAct<Input>(
  perform: (input: Input, idempotencyKey: string) => Promise<void>,
  onError: (error: unknown) => void,
): Act<Input> {
  const [pending, setPending] = useState(false);
  const running = useRef(false);
  const attempt = useRef<{ of: string; key: string } | null>(null);

  const run = async (input: Input) => {
    if (running.current) return;
    running.current = true;
    setPending(true);
    const of = JSON.stringify(input) ?? '';
    if (attempt.current?.of !== of) attempt.current = { of, key: newIdempotencyKey() };
    try {
      await perform(input, attempt.current.key);
      attempt.current = null;
    } catch (error) {
      if (!isUndecided(error)) attempt.current = null;
      onError(error);
    } finally {
      running.current = false;
      setPending(false);
    }
  };
  return { pending, run };
}
