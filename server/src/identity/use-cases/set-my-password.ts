import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { Person } from '../person.entity.js';
import { hashPassword } from '../public/password-hash.js';

/** A member of staff who is signed in by WeChat chooses the password for the computer. */
@Injectable()
export class SetMyPassword {
  constructor(private readonly database: Database) {}

  async execute({ personId }: Actor, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.database.transact(async (work) => work.updateOne(Person, { id: personId }, { passwordHash }));
  }
}
