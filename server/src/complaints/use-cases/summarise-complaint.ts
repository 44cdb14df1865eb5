import { Injectable } from '@nestjs/common';
import { identitiesIn } from '@youying/shared/domain/complaint/check-case';
import { classificationOf } from '@youying/shared/domain/complaint/types';
import type { Actor } from '@youying/shared/domain/roles';
import type { Matter } from '../../matters/public/matter.js';
import { performOnComplaint } from '../../matters/public/perform-complaint.js';
import { nextId } from '../../platform/database/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { ComplaintCase } from '../complaint.entity.js';
import type { CaseView } from '../dto/case-views.js';
import type { SummariseComplaintInput } from '../dto/complaint-inputs.js';
import { caseView } from '../queries/case-view.js';
import { staffNames } from '../queries/staff-names.js';
import { openRecord } from './open-record.js';

const WORDS = ['title', 'happened', 'handled', 'lesson'] as const;

/** CMP-6: what was learned goes into the library, without a name, a telephone or a door that the record knows. */
@Injectable()
export class SummariseComplaint {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(actor: Actor, call: CommandCall, ticketId: number, input: SummariseComplaintInput): Promise<CaseView> {
    return this.commands.run(call, async (work) => {
      const stage = await openRecord(work, actor, { operation: 'summariseComplaint', ticketId, input });
      const { matter } = stage;
      const identity = identityOf(matter, await staffNames(work, matter.ticket.communityId));
      const problems = WORDS.flatMap((field) => {
        const found = identitiesIn(input[field], identity);
        return found.length > 0 ? [{ field, code: 'name_found', params: { found: found.join('、') } }] : [];
      });
      if (problems.length > 0) throw invalidInput(...problems);
      performOnComplaint(stage, { action: 'summariseComplaint' });
      const row = caseOf(matter, input, actor.personId, work.now);
      work.insert(ComplaintCase, row);
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return caseView(row);
    });
  }
}

/** Everybody and every place that this record could give away. */
function identityOf({ ticket, people, complaint, residents }: Matter, staff: readonly string[]) {
  const names = [
    ticket.contactName,
    ...residents.map(({ name }) => name),
    ...[...people.values()].map(({ name }) => name),
    ...(complaint?.concernedPersons ?? []).map(({ name }) => name),
    ...staff,
  ];
  const phones = [ticket.contactPhone, ...[...people.values()].map(({ phone }) => phone)];
  return {
    names,
    phones: phones.filter((phone): phone is string => phone !== null),
    // A public place is no door.
    places: ticket.houseId === null ? [] : [ticket.place],
  };
}

function caseOf(matter: Matter, input: SummariseComplaintInput, writtenBy: number, now: number): ComplaintCase {
  const { ticket, complaint } = matter;
  const classification = complaint && classificationOf(complaint);
  const { title, happened, handled, lesson } = input;
  return {
    id: nextId(),
    communityId: ticket.communityId,
    ticketId: ticket.id,
    ...{ title, happened, handled, lesson },
    nature: classification?.nature ?? 'communicative',
    content: classification?.content ?? 'quality',
    responsibility: classification?.responsibility ?? 'ours',
    severity: complaint?.severity ?? null,
    writtenBy,
    createdAt: now,
  };
}
