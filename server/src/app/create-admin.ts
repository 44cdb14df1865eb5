import { randomBytes } from 'node:crypto';
import { ENTITIES } from '../entities.js';
import { Person, StaffGrant } from '../identity/person.entity.js';
import { hashPassword } from '../identity/public/password-hash.js';
import { MIGRATIONS } from '../migrations/index.js';
import { type Clock, systemClock } from '../platform/clock/clock.js';
import { parseConfig } from '../platform/config/config.js';
import { createDataSource, embeddedFile } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { nextId } from '../platform/database/ids.js';
import { openDatabase } from '../platform/database/open-database.js';
import { scopeOfEverything } from '../platform/database/scope.js';

/** An administrator reaches every community; the row still names one, and there is none yet. */
const NO_COMMUNITY_YET = 0;

/** Makes (or restores) an administrator in the database of the environment; everybody else comes by import. */
export async function createAdmin(
  env: NodeJS.ProcessEnv,
  phone: string,
  name: string,
  clock: Clock = systemClock,
): Promise<string> {
  // Only where the database is matters here, not whether WeChat is set up already.
  const config = parseConfig({ DATABASE_URL: env.DATABASE_URL, DATA_DIR: env.DATA_DIR, DEMO: '1' });
  const dataSource = await openDatabase(
    createDataSource({
      url: config.databaseUrl,
      file: embeddedFile(config),
      entities: ENTITIES,
      migrations: config.databaseUrl ? MIGRATIONS.mysql : MIGRATIONS.libsql,
    }),
  );
  try {
    const password = randomBytes(12).toString('base64url');
    const passwordHash = await hashPassword(password);
    await new Database(dataSource, clock).transact(async (work) => {
      const known = await work.findOneGlobal(Person, { phone }, { lock: 'update' });
      const personId = known?.id ?? nextId();
      if (known) work.updateOne(Person, { id: known.id }, { passwordHash });
      else {
        work.insert(Person, {
          id: personId,
          name,
          phone,
          photoMediaId: null,
          badgeNo: null,
          skills: [],
          passwordHash,
          createdAt: work.now,
        });
      }
      const held = { personId, role: 'admin', until: null } as const;
      if (await work.findOne(StaffGrant, scopeOfEverything('an administrator reaches every community'), held)) return;
      work.insert(StaffGrant, {
        id: nextId(),
        communityId: NO_COMMUNITY_YET,
        personId,
        role: 'admin',
        department: null,
        since: work.now,
        until: null,
      });
    });
    return password;
  } finally {
    await dataSource.destroy();
  }
}
