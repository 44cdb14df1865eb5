import { Inject, Injectable } from '@nestjs/common';
import type { Assessment } from '@youying/shared/domain/dispatch/assign';
import { lackingText, reasonText } from '@youying/shared/domain/dispatch/reasons';
import { SKILLS } from '@youying/shared/domain/dispatch/skills';
import type { Language } from '@youying/shared/domain/language';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import type { Actor, Department } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { admitToTicket } from '../../matters/public/access.js';
import { type Choice, chooseAssignee } from '../../matters/public/choose-assignee.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { photoUrlOf } from '../../media/public/media-views.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromPath, idText, timeTextOrNull } from '../../platform/http/ids.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { AssessmentView, SuggestionView } from '../dto/suggestion-views.js';
import type { SuggestAssigneeQuery } from '../dto/work-order-inputs.js';

interface Look {
  readonly choice: Choice;
  readonly now: Instant;
  readonly language: Language;
  readonly readerId: number;
}

/** DSP-5: who should go, with the reasons for them and against everybody else; changes nothing. */
@Injectable()
export class SuggestAssignee {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: SuggestAssigneeQuery, language: Language): Promise<SuggestionView> {
    const now = this.clock.now();
    const reader = this.database.read;
    const found = await loadMatter(reader, scopeOf(actor), idFromPath(query.ticketId));
    const matter = admitToTicket('suggestAssignee', actor, found);
    const { ticket, category } = matter;
    const route = [...new Set([ticket.department ?? 'engineering', ...(category?.alsoDepartments ?? [])])];
    const department = (query.department as Department | undefined) ?? route[0] ?? 'engineering';
    const policies = matter.rules.policiesAt(now);
    const choice = await chooseAssignee(reader, matter, department, { now, policies, reads: actor });
    const { chosen, others, lacking } = choice.suggestion;
    const look = { choice, now, language, readerId: actor.personId };
    return {
      department,
      departments: route,
      skills: choice.job.skills.map((skill) => SKILLS[skill].label[language]),
      chosen: chosen && this.view(chosen, look),
      others: others.map((other) => this.view(other, look)),
      lacking: lacking && lackingText(lacking)[language],
      arriveBy: timeTextOrNull(arriveBy(choice, policies)),
      acceptWithinMinutes: policies.acceptWithinMinutes,
    };
  }

  private view(
    { candidate, suitable, reasons }: Assessment,
    { choice, now, language, readerId }: Look,
  ): AssessmentView {
    const member = choice.crew.find(({ personId }) => personId === candidate.personId);
    const photo = { photoMediaId: member?.photoMediaId ?? null };
    return {
      person: {
        id: idText(candidate.personId),
        name: candidate.name,
        photoUrl: photoUrlOf(photo, this.signer, readerId),
        badgeNo: member?.badgeNo ?? null,
        phone: null,
      },
      suitable,
      inHand: candidate.held.length,
      reasons: reasons.map((reason) => ({
        favours: reason.favours,
        code: reason.code,
        text: reasonText(reason, now, language),
      })),
    };
  }
}

/** WRK-2: before the appointment, where there is one. */
function arriveBy({ job: { appointment } }: Choice, policies: Policies): Instant | null {
  return appointment && appointment.from - policyLength('arriveBeforeAppointmentMinutes', policies);
}
