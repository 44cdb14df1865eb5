import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { PaperForm } from '@youying/shared/domain/paper/forms';
import { type Actor, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { AlarmReport, admitToAlarm, loadAlarm } from '../../alarms/public/report.js';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';
import { notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { PrintedView } from '../dto/paper-views.js';
import { printedView } from '../queries/print-view.js';
import { logPrint } from './log-print.js';

/** Forms of a whole matter, and what the access table calls printing them. */
export const RECORD_OPERATIONS = {
  registration: 'printRegistration',
  close_out: 'printCloseOut',
  alarm_report: 'printAlarmReport',
} as const satisfies Partial<Record<PaperForm, string>>;
export type RecordForm = keyof typeof RECORD_OPERATIONS;

/** The record of a matter: 报修投诉处理记录, 销项记录, or the report of its alarm. */
@Injectable()
export class PrintRecord {
  constructor(
    private readonly commands: Commands,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    ticketId: number,
    form: RecordForm,
    language: Language,
  ): Promise<PrintedView> {
    return this.commands.run(call, async (work) => {
      const { ticket } = await admitted(work, actor, ticketId, form);
      const { communityId, no } = ticket;
      const print = await logPrint(
        work,
        actor,
        { communityId, ticketId, workOrderId: null, form, copies: [], photos: true, placeIds: null },
        { language, onScreen: !holdsIn(actor, communityId, STAFF_ROLES) },
      );
      return printedView(print, no, this.signer);
    });
  }
}

async function admitted(work: Work, actor: Actor, ticketId: number, form: RecordForm): Promise<Matter> {
  const operation = RECORD_OPERATIONS[form];
  if (form !== 'alarm_report') {
    return admitToTicket(operation, actor, await loadMatter(work, scopeOf(actor), ticketId, { lock: true }));
  }
  const scope = scopeOf(actor);
  const { matter } = admitToAlarm(operation, actor, await loadAlarm(work, scope, ticketId, { lock: true }));
  if (!(await work.findOne(AlarmReport, scope, { id: ticketId }))) throw notFound();
  return matter;
}
