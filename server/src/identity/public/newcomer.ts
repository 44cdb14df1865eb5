import { Injectable } from '@nestjs/common';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import type { Caller } from '../../platform/http/caller.js';
import { forbidden } from '../../platform/http/problem.js';
import { Person, WechatIdentity } from '../person.entity.js';
import { ActorResolver } from '../queries/actor-resolver.js';
import { Session } from '../session.entity.js';

/** A WeChat user who keeps their number to themselves is somebody too: WeChat forbids to make it a condition (§3.4). */
@Injectable()
export class NewcomerDesk {
  constructor(private readonly actors: ActorResolver) {}

  /** Makes a person of a caller who is nobody yet. @returns the person's id */
  welcome(work: Work, { identityId, sessionId }: Caller, name: string): number {
    if (identityId === undefined) throw forbidden();
    const person: Person = {
      id: nextId(),
      name,
      phone: null,
      photoMediaId: null,
      badgeNo: null,
      skills: [],
      passwordHash: null,
      createdAt: work.now,
    };
    work.insert(Person, person);
    work.updateOne(WechatIdentity, { id: identityId, personId: null }, { personId: person.id, boundAt: work.now });
    work.updateMany(Session, { identityId, endedAt: null }, { personId: person.id });
    work.afterCommit(() => this.actors.forgetSession(sessionId));
    return person.id;
  }
}
