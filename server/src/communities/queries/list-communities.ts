import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { idText } from '../../platform/http/ids.js';
import { Community } from '../community.entity.js';
import type { CommunityListView } from '../dto/community-views.js';
import { scopeFor } from './scope-for.js';

/** The communities whose settings the caller looks after, oldest first. */
@Injectable()
export class ListCommunities {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor): Promise<CommunityListView> {
    const { communities } = scopeFor('listCommunities', actor);
    const where = communities === 'all' ? {} : { id: [...communities] };
    const rows = await this.database.read.findGlobal(Community, where, { orderBy: [['id', 'asc']] });
    return { items: rows.map(({ id, name }) => ({ id: idText(id), name })) };
  }
}
