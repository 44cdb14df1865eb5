import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { newTicketSubject } from '@youying/shared/domain/access/subjects';
import { priorityAtOnce } from '@youying/shared/domain/intake/priority';
import { basePriority } from '@youying/shared/domain/intake/suggest';
import type { Language } from '@youying/shared/domain/language';
import { type Actor, DESK_ROLES, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import type { Channel, TicketKind } from '@youying/shared/domain/ticket/types';
import { CategoryBook } from '../../catalogue/queries/category-book.js';
import { newMatter, openMatter } from '../../matters/public/open-matter.js';
import { stageOf } from '../../matters/public/perform.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { attachMedia } from '../../media/public/attach-media.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import type { KnownActor } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { forbidden, invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { SubmitTicketInput } from '../dto/ticket-inputs.js';
import type { TicketView } from '../dto/ticket-views.js';
import { findPlace } from '../public/find-place.js';
import { findReporter } from '../public/find-reporter.js';
import { findLinked, placeOfLinked } from './find-linked.js';
import { appointmentOf } from './ticket-command-of.js';

/** INT-1, INT-3: anybody who hears of a matter records it (ROL-2). */
@Injectable()
export class SubmitTicket {
  constructor(
    private readonly commands: Commands,
    private readonly categories: CategoryBook,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: KnownActor, call: CommandCall, input: SubmitTicketInput, language: Language): Promise<TicketView> {
    return this.commands.run(call, async (work) => {
      const id = nextId();
      const place = (await placeOfLinked(work, actor, input)) ?? (await findPlace(work, actor, input));
      const subject = newTicketSubject(actor, place.communityId, place.houseId);
      if (!mayDo('submitTicket', actor, subject)) throw forbidden();
      const category = await this.categoryOf(work, place.communityId, input);
      const { reporter, contact } = await findReporter(work, actor, place, input);
      const mediaIds = await attachMedia(work, {
        mediaIds: input.mediaIds ?? [],
        ownerPersonId: actor.personId,
        owner: { ticketId: id },
        purposes: ['ticket_photo', 'voice', 'video'],
      });
      const linkedTicketId = await findLinked(work, actor, place.communityId, input.linkedTicketId);
      const appointment = input.appointment && checkedAppointment(input.appointment, work.now);
      const stage = stageOf(
        work,
        newMatter({
          ...place,
          rules: await rulesOf(work, place.communityId),
          id,
          kind: input.kind as TicketKind,
          priority: priorityAtOnce(input.description, basePriority(category)).priority,
          category,
          description: input.description,
          contact,
          channel: channelOf(actor, place.communityId, input.channel),
          reporter,
          recordedBy: actor.personId,
          // ROL-3: whoever at the desk took it owns it; a report from a phone is nobody's until the desk looks.
          ownerId: holdsIn(actor, place.communityId, DESK_ROLES) ? actor.personId : null,
          appointment,
          anonymous: input.anonymous ?? false,
          linkedTicketId,
          mediaIds,
          createdAt: work.now,
        }),
        actor,
      );
      await openMatter(stage);
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return ticketView(stage.matter, { actor, language, now: work.now, signer: this.signer });
    });
  }

  private async categoryOf(work: Work, communityId: number, input: SubmitTicketInput) {
    if (input.categoryId === undefined) return undefined;
    const category = await this.categories.find(work, communityId, idFromField(input.categoryId, 'categoryId'));
    if (!category) throw invalidInput({ field: 'categoryId', code: 'not_found' });
    return category;
  }
}

function checkedAppointment(input: { from: string; to: string }, now: number): { from: number; to: number } {
  const appointment = appointmentOf(input);
  if (appointment.from <= now || appointment.to <= appointment.from) {
    throw invalidInput({ field: 'appointment', code: 'appointment_invalid' });
  }
  return appointment;
}

/** INT-1: staff say how it reached them; what a resident writes came by their own phone. */
function channelOf(actor: Actor, communityId: number, channel: string | undefined): Channel {
  if (channel !== undefined && channel !== 'miniapp' && !holdsIn(actor, communityId, STAFF_ROLES)) {
    throw invalidInput({ field: 'channel', code: 'not_allowed' });
  }
  if (channel !== undefined) return channel as Channel;
  if (holdsIn(actor, communityId, ['resident'])) return 'miniapp';
  return holdsIn(actor, communityId, DESK_ROLES) ? 'front_desk' : 'patrol';
}
