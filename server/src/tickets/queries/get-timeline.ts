import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import type { Language, Side } from '@youying/shared/domain/language';
import { type Actor, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { type Look, mediaOf } from '../../matters/public/view-parts.js';
import { photoUrlOf } from '../../media/public/media-views.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, idTextOrNull, timeText } from '../../platform/http/ids.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { TimelineEntryView, TimelineView } from '../dto/ticket-views.js';
import { TimelineEntry } from '../timeline.entity.js';
import { isResidents } from './last-change.js';
import { withoutHiddenLinks } from './link-lines.js';

const LONGEST_TIMELINE = 1000;

/** Data that explains an event to a resident as well; the rest of an event's data is for staff. */
const PUBLIC_DATA = [
  'reason',
  'until',
  'totalFen',
  'previousTotalFen',
  'appointment',
  'ratings',
  'words',
  'department',
];

/** 办理经过, oldest first, in the reader's words. */
@Injectable()
export class GetTimeline {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, ticketId: number, language: Language): Promise<TimelineView> {
    const scope = scopeOf(actor);
    const matter = admitToTicket('getTimeline', actor, await loadMatter(this.database.read, scope, ticketId));
    const entries = await this.database.read.find(
      TimelineEntry,
      scope,
      { ticketId },
      { orderBy: [['id', 'asc']], limit: LONGEST_TIMELINE },
    );
    const lines = await withoutHiddenLinks(this.database.read, actor, entries);
    const subject = subjectOf(matter);
    const internal = maySeeField('internal_note', actor, subject);
    const aboutCash = maySeeField('cash_report', actor, subject);
    const residentHidden = !maySeeField('resident_in_record', actor, subject);
    const side: Side = holdsIn(actor, matter.ticket.communityId, STAFF_ROLES) ? 'staff' : 'resident';
    const look = { actor, language, now: this.clock.now(), signer: this.signer };
    return {
      items: lines
        .filter((entry) => (internal || entry.visibility === 'public') && (aboutCash || !isAboutCash(entry)))
        .map((entry) => entryView(entry, matter, side, look, residentHidden)),
    };
  }
}

/** WRK-9: the report and what was done about it, not for those it may be about. */
const isAboutCash = ({ type, data }: TimelineEntry): boolean =>
  type === 'cash_reported' || data.kind === 'look_into_cash';

function entryView(
  entry: TimelineEntry,
  matter: Matter,
  side: Side,
  look: Look,
  residentHidden: boolean,
): TimelineEntryView {
  const person = entry.actorId === null ? undefined : matter.people.get(entry.actorId);
  const hidden = residentHidden && isResidents(entry, matter.ticket.reporterId);
  const mediaIds = (entry.data.mediaIds as readonly number[] | undefined) ?? [];
  const text = side === 'staff' ? entry.texts.timeline[look.language] : entry.texts.resident[look.language].text;
  return {
    id: idText(entry.id),
    at: timeText(entry.at),
    actor:
      entry.actorId === null
        ? null
        : {
            id: hidden ? null : idTextOrNull(entry.actorId),
            name: hidden ? null : entry.actorName,
            role: entry.actorRole,
            photoUrl: person && !hidden ? photoUrlOf(person, look.signer, look.actor.personId) : null,
          },
    type: entry.type,
    text: text.trim() === '' ? (entry.text ?? '') : text,
    visibility: entry.visibility,
    workOrderId: idTextOrNull(entry.workOrderId),
    media: mediaOf(matter.media, mediaIds, look),
    data: Object.fromEntries(Object.entries(entry.data).filter(([name]) => PUBLIC_DATA.includes(name))),
  };
}
