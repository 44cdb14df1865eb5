import { Injectable } from '@nestjs/common';
import { SECOND } from '@youying/shared/domain/time';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import type { SessionView } from '../dto/identity-views.js';
import { Person } from '../person.entity.js';
import { Entrance } from '../public/entrance.js';
import { passwordMatches } from '../public/password-hash.js';
import { readStanding } from '../queries/read-actor.js';
import { LoginAttempts } from './login-attempts.js';

/** For staff on a computer. An unknown phone, no password, a departed colleague and a wrong word answer alike. */
@Injectable()
export class PasswordLogin {
  constructor(
    private readonly database: Database,
    private readonly attempts: LoginAttempts,
    private readonly entrance: Entrance,
  ) {}

  async execute(writtenPhone: string, password: string): Promise<SessionView> {
    const phone = writtenPhone.replace(/-/g, '').replace(/^\+86/, '');
    const { lockedForMs, now } = await this.attempts.count(phone);
    if (lockedForMs > 0) {
      throw new Problem('locked_out', { members: { retryAfterSeconds: Math.ceil(lockedForMs / SECOND) } });
    }
    const reader = this.database.read;
    const person = await reader.findOneGlobal(Person, { phone });
    const matches = await passwordMatches(password, person?.passwordHash);
    const standing = person && matches ? await readStanding(reader, person.id, now) : undefined;
    if (!standing || standing.staffGrants.length === 0) throw new Problem('wrong_credentials');
    await this.attempts.clear(phone);
    return this.entrance.enter({ personId: standing.person.id, identityId: null });
  }
}
