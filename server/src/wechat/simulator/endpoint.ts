import type { Clock } from '../../platform/clock/clock.js';
import type { Faults } from './faults.js';
import type { ErrorStyle, Reply } from './reply.js';
import type { SimulatorAccount, SimulatorState } from './state.js';

export interface SimulatorWorld {
  readonly accounts: readonly SimulatorAccount[];
  readonly clock: Clock;
  readonly faults: Faults;
  /** Pages of the released version; undefined: every page exists. */
  readonly pages: readonly string[] | undefined;
  /** Words that WeChat's filter blocks: 45168. */
  readonly blockedWords: readonly string[];
  state: SimulatorState;
}

export interface Call {
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whose token was shown; only where the endpoint wants one. */
  readonly account: SimulatorAccount | undefined;
}

export interface Endpoint extends Partial<ErrorStyle> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly wantsToken: boolean;
  /** `/sns/*` says text/plain whatever it sends. */
  readonly contentType?: string;
  /** What only one call at a time may touch: 43108 for the second. */
  readonly exclusive?: (call: Call) => string | undefined;
  readonly handle: (world: SimulatorWorld, call: Call) => Reply;
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
