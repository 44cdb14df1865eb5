import { Injectable } from '@nestjs/common';
import { PLACE_CODE } from '@youying/shared/domain/place/places';
import { Community } from '../../communities/community.entity.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { idText } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import type { StickerView } from '../dto/place-views.js';
import { Place } from '../place.entity.js';

const ON_A_WALL = scopeOfEverything('whoever stands before a sticker reads it');

/** What is said to whoever scans a code, signed in or not: where it is and whom to ring. Nothing that is not on the wall. */
@Injectable()
export class OpenSticker {
  constructor(private readonly database: Database) {}

  async execute(code: string): Promise<StickerView> {
    const reader = this.database.read;
    const place = PLACE_CODE.test(code) ? await reader.findOne(Place, ON_A_WALL, { code }) : undefined;
    const community = place && (await reader.findOneGlobal(Community, { id: place.communityId }));
    if (!place || !community) throw notFound();
    return {
      ...{ code: place.code, kind: place.kind, name: place.name },
      community: { id: idText(community.id), name: community.name },
      hotline: community.deskPhone,
      retired: place.retiredAt !== null,
    };
  }
}
