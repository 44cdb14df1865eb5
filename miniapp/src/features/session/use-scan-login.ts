import { useCallback, useEffect, useState } from 'react';
import { call } from '@/platform/api/call';
import type { Answer } from '@/platform/api/contract';
import { isUndecided } from '@/platform/api/problem';
import { enterWith } from './enter';

/** How often the computer asks whether the phone has confirmed. */
const ASK_EVERY_MS = 2_000;

export type ScanState =
  | { readonly is: 'starting' }
  | { readonly is: 'waiting'; readonly code: string }
  | { readonly is: 'expired' }
  | { readonly is: 'failed'; readonly error: unknown };

export interface ScanLogin {
  state: ScanState;
  /** Another code in place of this one. */
  again(): void;
}

/** A code for the phone to scan, asked about until it is confirmed (then one is inside) or has expired. */
export function useScanLogin(): ScanLogin {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<ScanState>({ is: 'starting' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new code
  useEffect(() => {
    setState({ is: 'starting' });
    return waitForPhone(setState);
  }, [round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { state, again };
}

/** @returns what stops it: the page was left, or another code is wanted */
function waitForPhone(show: (state: ScanState) => void): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (state: ScanState) => {
    if (!over) show(state);
  };
  const ask = async (login: Answer<'qrLoginStart'>): Promise<void> => {
    try {
      const { code, secret } = login;
      const { session } = await call('qrLoginClaim', { body: { code, secret } });
      if (over) return;
      if (session !== null) return enterWith(session);
    } catch (error) {
      // Without a network the code may still be good; a refusal says that it is not.
      if (!isUndecided(error)) return tell({ is: 'expired' });
    }
    if (!over) timer = setTimeout(() => void ask(login), ASK_EVERY_MS);
  };
  call('qrLoginStart', { body: {} })
    .then((login) => {
      tell({ is: 'waiting', code: login.code });
      return ask(login);
    })
    .catch((error: unknown) => tell({ is: 'failed', error }));
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
