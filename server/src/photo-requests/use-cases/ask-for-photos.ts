import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { askedTooOften, newAllowance } from '@youying/shared/domain/ticket/intake/photo-request';
import { House } from '../../communities/community.entity.js';
import { Person } from '../../identity/person.entity.js';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';
import { timeText } from '../../platform/http/ids.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { Ticket } from '../../tickets/ticket.entity.js';
import type { AskForPhotosInput, PhotoLinkView } from '../dto/photo-request-views.js';
import { PhotoRequest } from '../photo-request.entity.js';
import { photoToken, photoTokenHash } from '../photo-token.js';
import { linksBySender, linksOfHouse, refuseTooOften } from '../queries/links-counted.js';

/** Makes a link by which the resident sends photographs of this matter. The one before it opens no longer. */
@Injectable()
export class AskForPhotos {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(
    actor: Actor,
    call: CommandCall,
    ticketId: number,
    { words }: AskForPhotosInput,
  ): Promise<PhotoLinkView> {
    const { id, ...link } = await this.commands.run(call, async (work) => {
      // Whoever makes links makes them one after the other, so that none slips past the count.
      await work.findOneGlobal(Person, { id: actor.personId }, { lock: 'update' });
      const found = await loadMatter(work, scopeOf(actor), ticketId, { lock: true });
      const matter = admitToTicket('askForPhotos', actor, found);
      const stage = stageOf(work, matter, actor);
      const allowance = newAllowance(stage.policies, work.now);
      const { photosAsked: most, expiresAt: until } = allowance;
      const place = { communityId: matter.ticket.communityId, ticketId, houseId: matter.ticket.houseId };
      await lockHouse(work, matter.ticket);
      const ofHouse = await linksOfHouse(work, place, stage.policies);
      const bySender = await linksBySender(work, actor.personId, stage.policies);
      refuseTooOften(askedTooOften({ ofHouse, bySender }, stage.policies), work.now);
      performOnTicket(stage, { action: 'askForPhotos', most, until });
      work.updateMany(PhotoRequest, { ticketId, photosLeft: { gt: 0 } }, { photosLeft: 0 });
      const requestId = nextId();
      work.insert(PhotoRequest, {
        id: requestId,
        ...place,
        tokenHash: photoTokenHash(photoToken(this.signer, requestId)) ?? '',
        words: words?.trim() || null,
        ...allowance,
        triesSpent: 0,
        askedBy: actor.personId,
        createdAt: work.now,
      });
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return { id: requestId, most, until: timeText(until) };
    });
    return { path: `/p/${photoToken(this.signer, id)}`, ...link };
  }
}

/** Two matters of one house may be asked about at once: their links are counted together. */
async function lockHouse(work: Work, { communityId, houseId }: Ticket): Promise<void> {
  if (houseId === null) return;
  await work.findOne(House, scopeOfCommunity(communityId), { id: houseId }, { lock: 'update' });
}
