import { Injectable, Logger } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { idFromPath } from '../../platform/http/ids.js';
import { asProblem } from '../../platform/http/problem.filter.js';
import { invalidInput } from '../../platform/http/problem.js';
import { problemText } from '../../platform/http/problem-texts.js';
import { type CommandCall, partOf } from '../../platform/idempotency/commands.js';
import {
  type ActOnManyInput,
  type ActOnManyView,
  BULK_ACTS,
  type BulkAct,
  type RowOutcomeView,
} from '../dto/bulk-views.js';
import { ActOnTicket } from './act-on-ticket.js';
import type { TicketAct } from './ticket-command-of.js';

/**
 * One act on many tickets, each a command of its own: its rights, its rules, its commit, and its own key made from
 * that of the whole, so that a repetition does what was left and tells again what was done. No row holds up another.
 */
@Injectable()
export class ActOnMany {
  private readonly logger = new Logger(ActOnMany.name);

  constructor(private readonly act: ActOnTicket) {}

  async execute(actor: Actor, call: CommandCall, input: ActOnManyInput, language: Language): Promise<ActOnManyView> {
    const operation = actOf(input);
    const rows: RowOutcomeView[] = [];
    for (const ticketId of new Set(input.ticketIds)) {
      rows.push(await this.one(actor, call, { operation, input: input[operation] }, ticketId, language));
    }
    return { rows };
  }

  private async one(
    actor: Actor,
    call: CommandCall,
    { operation, input }: { operation: BulkAct; input: ActOnManyInput[BulkAct] },
    id: string,
    language: Language,
  ): Promise<RowOutcomeView> {
    try {
      const ticketId = idFromPath(id);
      const act = { operation, ticketId, input } as TicketAct;
      const { no } = await this.act.execute(actor, partOf(call, `${operation} ${id}`, input), act, language);
      return { ticketId: id, no, outcome: 'done', code: null, reason: null };
    } catch (error) {
      const problem = asProblem(error);
      const failed = problem.status >= 500;
      if (failed) this.logger.error({ err: error, ticketId: id, operation }, 'a row of many failed');
      const { changedBy } = problem.extra.members ?? {};
      const reason = [changedBy, problemText(problem.code, language)].filter(Boolean).join(' · ');
      return { ticketId: id, no: null, outcome: failed ? 'failed' : 'refused', code: problem.code, reason };
    }
  }
}

function actOf(input: ActOnManyInput): BulkAct {
  const [first, ...others] = BULK_ACTS.filter((name) => input[name] !== undefined);
  if (first === undefined) throw invalidInput({ field: BULK_ACTS[0], code: 'required' });
  if (others[0] !== undefined) throw invalidInput({ field: others[0], code: 'invalid' });
  return first;
}
