import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { Community } from '../../communities/community.entity.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Place } from '../../places/place.entity.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput, notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { PrintedView } from '../dto/paper-views.js';
import { printedView } from '../queries/print-view.js';
import { logPrint } from './log-print.js';

/** A sheet of codes to cut out and stick up; every place in use, or those chosen. */
@Injectable()
export class PrintStickers {
  constructor(
    private readonly commands: Commands,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    chosen: readonly string[] | undefined,
    language: Language,
  ): Promise<PrintedView> {
    admitToDesk('printStickers', actor, communityId);
    return this.commands.run(call, async (work) => {
      const community = await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
      if (!community) throw notFound();
      const wanted = chosen?.map((id) => idFromField(id, 'placeIds'));
      const inUse = await work.find(Place, scopeOfCommunity(communityId), { retiredAt: null });
      const placeIds = inUse.map(({ id }) => id).filter((id) => wanted === undefined || wanted.includes(id));
      if (wanted?.some((id) => !placeIds.includes(id))) throw invalidInput({ field: 'placeIds', code: 'not_found' });
      if (placeIds.length === 0) throw invalidInput({ field: 'placeIds', code: 'required' });
      const print = await logPrint(
        work,
        actor,
        { communityId, form: 'stickers', ticketId: null, workOrderId: null, copies: [], photos: false, placeIds },
        { language, onScreen: false },
      );
      return printedView(print, community.name, this.signer);
    });
  }
}
