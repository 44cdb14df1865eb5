import { Inject, Injectable } from '@nestjs/common';
import { takesPhotos } from '@youying/shared/domain/ticket/intake/photo-request';
import { Community } from '../../communities/community.entity.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import { timeText } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import type { PhotoRequestView } from '../dto/photo-request-views.js';
import { PhotoRequest } from '../photo-request.entity.js';
import { photoTokenHash } from '../photo-token.js';

const OF_ITS_HOLDER = scopeOfEverything('the secret of the link is the permission');

/** The row behind a link; throws not_found for what is none of ours. */
export async function photoRequestOf(reader: Reader, token: string): Promise<PhotoRequest> {
  const tokenHash = photoTokenHash(token);
  const found = tokenHash && (await reader.findOne(PhotoRequest, OF_ITS_HOLDER, { tokenHash }));
  if (!found) throw notFound();
  return found;
}

/** What its holder is told: which matter, where, and what is wanted. Unknown, expired, used up and over look alike. */
@Injectable()
export class OpenPhotoRequest {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<PhotoRequestView> {
    const reader = this.database.read;
    const request = await photoRequestOf(reader, token);
    const { communityId, ticketId, words, photosLeft, expiresAt } = request;
    const [ticket, community] = await Promise.all([
      reader.findOne(Ticket, scopeOfCommunity(communityId), { id: ticketId }),
      reader.findOneGlobal(Community, { id: communityId }),
    ]);
    if (!ticket || !community || !takesPhotos(request, ticket.status, this.clock.now())) throw notFound();
    return {
      ...{ no: ticket.no, place: ticket.place, words, photosLeft },
      ...{ community: community.name, hotline: community.deskPhone, until: timeText(expiresAt) },
    };
  }
}
