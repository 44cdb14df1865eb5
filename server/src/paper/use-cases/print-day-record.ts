import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { Community } from '../../communities/community.entity.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { startOfDay } from '../../day-records/queries/get-day-record.js';
import { notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { PrintedView } from '../dto/paper-views.js';
import { printedView } from '../queries/print-view.js';
import { logPrint } from './log-print.js';

/** The records of a day on paper (REP-1), for the file, and for whoever signs with a pen. */
@Injectable()
export class PrintDayRecord {
  constructor(
    private readonly commands: Commands,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    { communityId, day }: { readonly communityId: number; readonly day: string },
    language: Language,
  ): Promise<PrintedView> {
    admitToDesk('printDayRecord', actor, communityId);
    return this.commands.run(call, async (work) => {
      startOfDay(day, work.now);
      const community = await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
      if (!community) throw notFound();
      const print = await logPrint(
        work,
        actor,
        {
          ...{ communityId, form: 'day_record', day, ticketId: null, workOrderId: null },
          ...{ copies: [], photos: false, placeIds: null },
        },
        { language, onScreen: false },
      );
      return printedView(print, day, this.signer);
    });
  }
}
