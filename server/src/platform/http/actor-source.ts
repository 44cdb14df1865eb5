import type { Caller } from './caller.js';

/** Turns a bearer token into who is calling; the identity feature implements it. */
export interface ActorSource {
  /** Undefined: unknown, expired or ended session. */
  resolve(accessToken: string): Promise<Caller | undefined>;
}

export const ACTOR_SOURCE = Symbol('ActorSource');
