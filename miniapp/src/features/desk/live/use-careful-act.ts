import { useRef, useState } from 'react';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { type Conflict, conflictIn } from './conflict';

export interface CarefulAct<Input> {
  pending: boolean;
  run(input: Input): void;
  /** Somebody was faster: nothing was saved, and nothing that was written is lost. */
  conflict: Conflict | null;
  /** The person has read it and saves all the same. */
  saveAfter(): void;
  /** The person gives way. */
  discard(): void;
}

export interface CarefulOptions<Input> {
  /** Of the matter as it is drawn now. */
  version: number;
  /** Whether something unsent stands there: from its first word on the version stays what the person had before them. */
  isWriting: boolean;
  /** Sends; `version` belongs into the body. */
  perform: (input: Input, idempotencyKey: string, version: number) => Promise<void>;
  onDiscard: () => void;
  onError?: (error: unknown) => void;
}

/** A command that is meant for what its writer saw. */
export function useCarefulAct<Input>(options: CarefulOptions<Input>): CarefulAct<Input> {
  const { version, isWriting, perform, onDiscard, onError = explain } = options;
  const seen = useRef(version);
  const [stopped, setStopped] = useState<{ conflict: Conflict; input: Input } | null>(null);
  if (!isWriting && stopped === null) seen.current = version;

  const act = useAct(async (input: Input, idempotencyKey) => {
    try {
      await perform(input, idempotencyKey, seen.current);
      setStopped(null);
    } catch (error) {
      const conflict = conflictIn(error);
      if (!conflict) throw error;
      // One's own change in another window is no reason to ask. A refused try has used up no key.
      if (conflict.own) return perform(input, idempotencyKey, conflict.version);
      setStopped({ conflict, input });
    }
  }, onError);
  const run = (input: Input) => void act.run(input);

  return {
    pending: act.pending,
    run,
    conflict: stopped?.conflict ?? null,
    saveAfter: () => {
      if (stopped === null) return;
      seen.current = stopped.conflict.version;
      run(stopped.input);
    },
    discard: () => {
      setStopped(null);
      onDiscard();
    },
  };
}
