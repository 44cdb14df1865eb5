import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { actorPreferring, actorWithin } from '@youying/shared/domain/access/chosen-community';
import { mayDo } from '@youying/shared/domain/access/reach';
import { accessTable, isOperationId } from '@youying/shared/domain/access/table';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { headerOf, type KnownActor, type RequestFacts, requestOf } from './caller.js';
import { idFromField } from './ids.js';
import { operationOf } from './inputs.js';
import { forbidden, Problem } from './problem.js';

/** Whoever works at several desks says at which one they sit; absent: all that is theirs, and the first one's desk. */
const COMMUNITY_HEADER = 'Youying-Community';

/**
 * The one gate in front of every route. It asks the access table by operation name; an operation without a row is
 * refused. Where the operation names a thing in its path, the use case asks again with the thing at hand, because
 * only then "absent" and "not yours" can be answered alike.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(ACTOR_SOURCE) private readonly actors: ActorSource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const id = operationOf(context)?.id;
    if (id === undefined || !isOperationId(id)) throw forbidden();
    const access = accessTable[id];
    if (access === 'public') return true;

    const request = requestOf(context);
    const token = /^Bearer ([\w-]{20,200})$/.exec(headerOf(request, 'authorization') ?? '')?.[1];
    const caller = token === undefined ? undefined : await this.actors.resolve(token);
    if (!caller) throw new Problem('unauthenticated');
    const namesAThing = Object.keys((request as { params?: object }).params ?? {}).length > 0;
    const actor = caller.actor && atChosenDesk(caller.actor, request, namesAThing || namesItsCommunity(request));
    request.caller = { ...caller, actor };
    if (access === 'session') return true;
    if (!actor) throw forbidden();
    if (!namesAThing && !mayDo(id, actor, null)) throw forbidden();
    return true;
  }
}

/** What is asked of a matter elsewhere, whose link was opened at this desk: the limits that hold there. */
const namesItsCommunity = ({ query }: RequestFacts): boolean =>
  typeof query === 'object' && query !== null && 'communityId' in query;

function atChosenDesk(actor: KnownActor, request: RequestFacts, namesWhatIsMeant: boolean): KnownActor {
  const written = headerOf(request, COMMUNITY_HEADER.toLowerCase());
  if (written === undefined) return actor;
  const chosen = idFromField(written, COMMUNITY_HEADER);
  return namesWhatIsMeant ? actorPreferring(actor, chosen) : actorWithin(actor, chosen);
}
