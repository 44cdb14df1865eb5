import { Person, StaffGrant } from '../../../src/identity/person.entity.js';
import { SessionStore } from '../../../src/identity/public/session-store.js';
import { Database } from '../../../src/platform/database/database.js';
import { nextId } from '../../../src/platform/database/ids.js';
import type { TestApp } from '../../support/app.js';

/** Access tokens of `size` new engineers of this community, each on a phone of their own. */
export function hireEngineers(app: TestApp, communityId: number, size: number): Promise<string[]> {
  const sessions = app.app.get(SessionStore);
  return app.app.get(Database).transact(async (work) =>
    Array.from({ length: size }, (_, index) => {
      const personId = nextId();
      work.insert(Person, {
        id: personId,
        name: `抢单${index + 1}`,
        phone: null,
        photoMediaId: null,
        badgeNo: null,
        skills: [],
        passwordHash: null,
        createdAt: work.now,
      });
      work.insert(StaffGrant, {
        id: nextId(),
        communityId,
        personId,
        role: 'implementer',
        department: 'engineering',
        since: work.now,
        until: null,
      });
      return sessions.open(work, { personId, identityId: null }).tokens.access;
    }),
  );
}
