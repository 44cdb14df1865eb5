import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { accessTable, isOperationId } from '@youying/shared/domain/access/table';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { headerOf, requestOf } from './caller.js';
import { operationOf } from './inputs.js';
import { forbidden, Problem } from './problem.js';

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
    request.caller = caller;
    if (access === 'session') return true;
    if (!caller.actor) throw forbidden();

    const namesAThing = Object.keys((request as { params?: object }).params ?? {}).length > 0;
    if (!namesAThing && !mayDo(id, caller.actor, null)) throw forbidden();
    return true;
  }
}
