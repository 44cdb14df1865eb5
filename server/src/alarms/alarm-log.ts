import { ALARM_KIND_ROWS } from '@youying/shared/domain/alarm/kinds';
import type { Side } from '@youying/shared/domain/language';
import { type Look, mediaOf } from '../matters/public/view-parts.js';
import type { Reader } from '../platform/database/reader.js';
import { scopeOfCommunity } from '../platform/database/scope.js';
import { idText, timeText, timeTextOrNull } from '../platform/http/ids.js';
import { TimelineEntry } from '../tickets/timeline.entity.js';
import type { AlarmCardStepView, AlarmIntercomView, AlarmLogView } from './dto/alarm-views.js';
import type { LoadedAlarm } from './load-alarm.js';

const LONGEST_LOG = 1000;

/** What the timeline says that is no news on the board: how it was registered, and whom the clock reminded. */
const NOT_IN_THE_LOG = /^(task_|ticket_submitted|ticket_registered|order_dispatched)/;

/** EMG-2: the ticket's timeline is the log; nothing is written twice, and nothing in it can be changed. */
export async function readLog(reader: Reader, { alarm }: LoadedAlarm): Promise<TimelineEntry[]> {
  const entries = await reader.find(
    TimelineEntry,
    scopeOfCommunity(alarm.communityId),
    { ticketId: alarm.id },
    { orderBy: [['id', 'asc']], limit: LONGEST_LOG },
  );
  return entries.filter(({ type }) => !NOT_IN_THE_LOG.test(type));
}

const happenedAt = ({ data, at }: TimelineEntry): number => Number(data.happenedAt ?? at);

/**
 * By when it happened, oldest first; what was written down later about the same moment stands after. An entry carries
 * the moment its unit of work began; one that waited for another happened no earlier than what it waited for.
 */
export function inOrderOfHappening(entries: readonly TimelineEntry[]): TimelineEntry[] {
  let last = 0;
  const timed = [...entries]
    .sort((one, other) => one.id - other.id)
    .map((entry) => {
      if (entry.data.happenedAt !== undefined) return { entry, time: happenedAt(entry) };
      last = Math.max(last, entry.at);
      return { entry, time: last };
    });
  return timed.sort((one, other) => one.time - other.time).map(({ entry }) => entry);
}

export function logViews(
  entries: readonly TimelineEntry[],
  { matter }: LoadedAlarm,
  side: Side,
  look: Look,
): AlarmLogView[] {
  return inOrderOfHappening(entries)
    .filter(({ visibility }) => side === 'staff' || visibility === 'public')
    .map((entry) => {
      const text = side === 'staff' ? entry.texts.timeline[look.language] : entry.texts.resident[look.language].text;
      const mediaIds = (entry.data.mediaIds as readonly number[] | undefined) ?? [];
      return {
        id: idText(entry.id),
        happenedAt: timeText(happenedAt(entry)),
        at: timeText(entry.at),
        by: entry.actorName,
        type: entry.type,
        text: text.trim() === '' ? (entry.text ?? '') : text,
        media: mediaOf(matter.media, mediaIds, look),
      };
    });
}

/** The kind's card, with what the log says is done. */
export function cardViews(entries: readonly TimelineEntry[], { alarm }: LoadedAlarm, look: Look): AlarmCardStepView[] {
  return ALARM_KIND_ROWS[alarm.kind].card.map((text, index) => {
    const done = entries.find(
      ({ type, data }) => (type === 'alarm_logged' || type === 'alarm_freed') && data.cardStep === index,
    );
    return { text: text[look.language], doneAt: timeTextOrNull(done ? happenedAt(done) : null) };
  });
}

/** The clock of the intercom is the task: without it nobody is shut in. */
export function intercomView(
  entries: readonly TimelineEntry[],
  { alarm, matter }: LoadedAlarm,
  { language }: Look,
): AlarmIntercomView | null {
  const task = matter.tasks.find(({ kind }) => kind === 'comfort_shut_in');
  const row = ALARM_KIND_ROWS[alarm.kind].shutIn;
  // Its clock never stands still.
  if (task?.dueAt == null || !row) return null;
  const last = entries.findLast(({ type }) => type === 'alarm_intercom');
  return {
    label: row.label[language],
    say: row.say[language],
    lastAt: timeTextOrNull(last?.at ?? null),
    dueAt: timeText(task.dueAt),
  };
}

/** How often the desk telephoned this person without an answer. */
export const unansweredCalls = (entries: readonly TimelineEntry[], noticeId: number): number =>
  entries.filter(({ type, data }) => type === 'alarm_outreach' && data.noticeId === noticeId).length;
