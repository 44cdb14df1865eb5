import { Injectable } from '@nestjs/common';
import { nthOf, takesPhotos, triedTooOften } from '@youying/shared/domain/ticket/intake/photo-request';
import type { FastifyRequest } from 'fastify';
import { loadMatter } from '../../matters/public/load-matters.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { saveTicket } from '../../matters/public/save-ticket.js';
import { SYSTEM } from '../../matters/public/system.js';
import { MediaEntity } from '../../media/media.entity.js';
import { TakePhoto } from '../../media/public/take-photo.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands, heldBy } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { PhotoTakenView } from '../dto/photo-request-views.js';
import { PhotoRequest } from '../photo-request.entity.js';
import { linksOfHouse, refuseTooOften } from '../queries/links-counted.js';
import { photoRequestOf } from '../queries/open-photo-request.js';

const SPEND_TRY = `UPDATE photo_request SET tries_left = tries_left - 1, tries_spent = tries_spent + 1
  WHERE id = ? AND tries_left > 0`;

/** A photograph of whoever holds the link, hung on the matter; of those that come at once no more than the link allows. */
@Injectable()
export class AddRequestedPhoto {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
    private readonly takePhoto: TakePhoto,
    private readonly wakeups: Wakeups,
  ) {}

  async execute(token: string, sent: CommandCall, upload: FastifyRequest): Promise<PhotoTakenView> {
    const { id, communityId, ticketId, tokenHash } = await this.spendTry(token);
    const { row, call } = await this.takePhoto.execute(upload, heldBy(sent, tokenHash));
    return this.commands.run(call, async (work) => {
      const scope = scopeOfCommunity(communityId);
      const matter = await loadMatter(work, scope, ticketId, { lock: true });
      // Under the lock of its matter: how many are left is as the last photograph left it.
      const request = await work.findOne(PhotoRequest, scope, { id });
      if (!matter || !request || !takesPhotos(request, matter.ticket.status, work.now)) throw notFound();
      const photosLeft = request.photosLeft - 1;
      work.updateOne(PhotoRequest, { id, photosLeft: request.photosLeft }, { photosLeft });
      work.insert(MediaEntity, { ...row, ticketId });
      const command = { action: 'addRequestedPhoto', nth: nthOf(request) } as const;
      const stage = stageOf(work, matter, SYSTEM);
      // Part of what was reported, so that whoever is sent has it on the order.
      saveTicket(stage, { mediaIds: [...matter.ticket.mediaIds, row.id] });
      performOnTicket(stage, command, { mediaIds: [row.id] });
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return { photosLeft };
    });
  }

  /** Counted before the file is looked at: whoever holds a link may not keep the decoder busy with it. */
  private async spendTry(token: string): Promise<PhotoRequest> {
    const request = await photoRequestOf(this.database.read, token);
    await this.database.transact(async (work) => {
      const policies = (await rulesOf(work, request.communityId)).policiesAt(work.now);
      const ofHouse = await linksOfHouse(work, request, policies);
      const spent = await work.execute(SPEND_TRY, [request.id]);
      // A link that is used up looks like one that never was, before anything else is said of it.
      if (spent === 0) throw notFound();
      refuseTooOften(triedTooOften(ofHouse, policies), work.now);
    });
    return request;
  }
}
