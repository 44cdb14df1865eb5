import { HINT_KINDS, HINT_SUBJECTS, type Hint } from './hint.js';

/** Where the socket is, beside the API. The token is in the first frame, never in the address. */
export const LIVE_PATH = '/api/v1/live';

export const DOINGS = ['looking', 'writing'] as const;
/** What somebody does with a matter that is open before them. */
export type Doing = (typeof DOINGS)[number];

/** What a client says; one JSON text per frame. */
export type ClientFrame =
  | { readonly type: 'hello'; readonly token: string; readonly position: number | null }
  | { readonly type: 'look'; readonly ticketId: string; readonly doing: Doing }
  | { readonly type: 'leave' };

export interface PresentPerson {
  readonly id: string;
  readonly name: string;
  readonly doing: Doing;
}

/** What the server says. `position` is where the client goes on from after a cut. */
export type ServerFrame =
  /** `everything`: too much was missed, or nobody knows what. */
  | { readonly type: 'welcome'; readonly position: number; readonly missed: readonly Hint[] | 'everything' }
  | { readonly type: 'hints'; readonly position: number; readonly hints: readonly Hint[] }
  | { readonly type: 'present'; readonly ticketId: string; readonly people: readonly PresentPerson[] }
  /** A sign of life; the position moves on also where none of the hints was for this client. */
  | { readonly type: 'beat'; readonly position: number };

/** Why the server ends a connection; 1000–2999 belong to the protocol. */
export const CLOSE_CODES = {
  /** The server stops or restarts: come back after a while. */
  restart: 1012,
  badFrame: 4400,
  /** No session behind the token, or not any more. */
  unauthenticated: 4401,
  /** Roles or houses of this person have changed: come back and see everything anew. */
  standingChanged: 4403,
  tooSlow: 4408,
  tooMuch: 4429,
} as const;

type Raw = Readonly<Record<string, unknown>>;

function asObject(text: string): Raw | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;
  } catch {
    return undefined;
  }
}

const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  (values as readonly unknown[]).includes(value);

/** @returns undefined when this is no frame of ours */
export function readClientFrame(text: string): ClientFrame | undefined {
  const raw = asObject(text);
  if (!raw) return undefined;
  const { type, token, position = null, ticketId, doing } = raw;
  if (type === 'leave') return { type };
  if (type === 'hello' && typeof token === 'string' && /^[\w-]{20,200}$/.test(token)) {
    return position === null || isPosition(position) ? { type, token, position } : undefined;
  }
  if (type === 'look' && typeof ticketId === 'string' && /^[1-9]\d{0,15}$/.test(ticketId) && isOneOf(DOINGS, doing)) {
    return { type, ticketId, doing };
  }
  return undefined;
}

function isHint(value: unknown): value is Hint {
  const { subject, kind } = (value ?? {}) as { subject?: Raw; kind?: unknown };
  return isOneOf(HINT_SUBJECTS, subject?.type) && typeof subject?.id === 'string' && isOneOf(HINT_KINDS, kind);
}

/** What this client does not know, from a newer server, is left out. @returns undefined: no frame of ours */
export function readServerFrame(text: string): ServerFrame | undefined {
  const raw = asObject(text);
  if (!raw) return undefined;
  const { type, position, missed, hints, ticketId, people } = raw;
  if (type === 'present' && typeof ticketId === 'string' && Array.isArray(people)) {
    return { type, ticketId, people: people as PresentPerson[] };
  }
  if (!isPosition(position)) return undefined;
  if (type === 'beat') return { type, position };
  if (type === 'hints' && Array.isArray(hints)) return { type, position, hints: hints.filter(isHint) };
  if (type !== 'welcome') return undefined;
  return { type, position, missed: Array.isArray(missed) ? missed.filter(isHint) : 'everything' };
}
