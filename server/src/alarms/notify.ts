import type { AlarmPost } from '@youying/shared/domain/alarm/audience';
import { openTask } from '../matters/public/announce.js';
import { type Addressee, holdersOf } from '../notifications/public/addressees.js';
import { tell } from '../notifications/public/tell.js';
import { nextId } from '../platform/database/ids.js';
import type { Work } from '../platform/database/work.js';
import type { EventTexts, TimelineEntry } from '../tickets/timeline.entity.js';
import { AlarmNotice } from './alarm.entity.js';
import { type AlarmStage, partTask } from './perform.js';

type Told = Pick<AlarmNotice, 'personId' | 'role' | 'department'>;

/** Who has to acknowledge, and everybody who hears of it, in the order of the posts; nobody twice. */
export interface PeopleToTell {
  readonly notices: readonly Told[];
  readonly personIds: readonly number[];
}

export async function peopleOnPosts(
  work: Work,
  communityId: number,
  posts: readonly AlarmPost[],
): Promise<PeopleToTell> {
  const notices: Told[] = [];
  const personIds = new Set<number>();
  const take = async (post: AlarmPost): Promise<void> => {
    const { role, department, answers, otherwise } = post;
    const holders = await holdersOf(work, { communityId, role, department }, work.now);
    if (holders.length === 0 && otherwise) return take(otherwise);
    if (answers === 'one') notices.push({ personId: null, role, department });
    for (const personId of holders) {
      const known = notices.some((notice) => notice.personId === personId);
      if (answers === 'each' && !known) notices.push({ personId, role, department });
      personIds.add(personId);
    }
  };
  for (const post of posts) await take(post);
  return { notices, personIds: [...personIds] };
}

/** EMG-1: a notice with its duty for each who has to acknowledge; the one who acts knows already. */
export function writeNotices(stage: AlarmStage, told: readonly Told[]): void {
  const { work, matter, loaded, actor, now } = stage;
  for (const { personId, role, department } of told) {
    const isActor = personId === actor.personId || (personId === null && holds(stage, role, department));
    const row: AlarmNotice = {
      id: nextId(),
      communityId: matter.ticket.communityId,
      alarmId: loaded.alarm.id,
      personId: isActor ? actor.personId : personId,
      role,
      department,
      notifiedAt: now,
      acknowledgedAt: isActor ? now : null,
      answer: isActor ? 'received' : null,
      etaAt: null,
    };
    work.insert(AlarmNotice, row);
    loaded.notices.push(row);
    if (isActor) continue;
    const holder = { ownerRole: role, department, assigneeId: personId };
    openTask(stage, partTask(stage, 'acknowledge_alarm', row.id, holder));
  }
}

function holds({ actor, matter }: AlarmStage, role: string, department: string | null): boolean {
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      grant.communityId === matter.ticket.communityId &&
      (department === null || grant.department === department),
  );
}

/**
 * Into the inboxes and onto every channel, in the same commit: an alarm does not wait for the relay of ordinary events.
 * The relay finds these messages written and writes none twice.
 */
export async function tellOfAlarm(
  { work, matter, actor }: AlarmStage,
  { id: eventId, type }: TimelineEntry,
  texts: EventTexts,
  personIds: readonly number[],
): Promise<void> {
  const addressees = personIds.map(
    (personId): Addressee => ({ personId, side: 'staff', templateKey: 'order_press', needsResident: false }),
  );
  const { communityId, id: ticketId } = matter.ticket;
  const news = { communityId, ticketId, workOrderId: null, eventId, type, texts, addressees };
  await tell(work, { ...news, except: actor.personId, urgent: true });
}
