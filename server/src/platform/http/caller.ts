import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { type Scope, scopeOfViewer } from '../database/scope.js';
import { forbidden, Problem } from './problem.js';
import { type Language, languageOf } from './problem-texts.js';

/** A dwelling of the caller's, named. */
export interface Home {
  readonly houseId: number;
  readonly name: string;
  readonly communityId: number;
  readonly communityName: string;
}

/** The person behind a request, with the names they bring along, so that a command need not look them up again. */
export interface KnownActor extends Actor {
  readonly self: {
    readonly phone: string | null;
    readonly photoMediaId: number | null;
    readonly badgeNo: string | null;
    readonly wechatBound: boolean;
  };
  readonly homes: readonly Home[];
}

/** Whoever sends the request: an unknown WeChat identity, or a person with grants and houses. */
export interface Caller {
  readonly sessionId: number;
  readonly identityId: number | undefined;
  readonly actor: KnownActor | undefined;
}

/** What the guard leaves on the request. */
export interface RequestFacts {
  id: string;
  caller?: Caller;
  replayed?: boolean;
  headers: Record<string, string | string[] | undefined>;
  method: string;
  url: string;
  body: unknown;
  query?: unknown;
  ip: string;
}

export const requestOf = (context: ExecutionContext): RequestFacts => context.switchToHttp().getRequest<RequestFacts>();

export const headerOf = (request: RequestFacts, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

export const languageOfRequest = (request: RequestFacts): Language => languageOf(headerOf(request, 'accept-language'));

/** The person behind the request; 401 without a session, 403 when the WeChat identity is not bound to anybody. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): KnownActor => {
  const { caller } = requestOf(context);
  if (!caller) throw new Problem('unauthenticated');
  if (!caller.actor) throw forbidden();
  return caller.actor;
});

export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestOf(context);
  if (!caller) throw new Problem('unauthenticated');
  return caller;
});

export const CurrentLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language => languageOfRequest(requestOf(context)),
);

/** The communities an actor's grants and houses open; head office and administrators see every one. */
export function scopeOf(actor: Actor): Scope {
  const communities = new Set<number>();
  for (const { communityId } of actor.grants) {
    // Head office and administrators reach every community (ROL-1).
    if (communityId === null) return scopeOfViewer('all', actor);
    communities.add(communityId);
  }
  return scopeOfViewer([...communities], actor);
}
