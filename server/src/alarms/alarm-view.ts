import { maySeeField } from '@youying/shared/domain/access/fields';
import { actionsForAlarm } from '@youying/shared/domain/alarm/actions';
import { cancelableUntil, noticeOf } from '@youying/shared/domain/alarm/guards';
import { ALARM_KIND_ROWS } from '@youying/shared/domain/alarm/kinds';
import { ALARM_STATE_LABELS, postLabel } from '@youying/shared/domain/alarm/labels';
import type { Language } from '@youying/shared/domain/language';
import { maskPhone } from '@youying/shared/domain/phone';
import { DESK_ROLES, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { Community } from '../communities/community.entity.js';
import { Person } from '../identity/person.entity.js';
import type { MatterPerson } from '../matters/public/matter.js';
import { type Look, personView } from '../matters/public/view-parts.js';
import type { Reader } from '../platform/database/reader.js';
import type { PersonView } from '../platform/http/common-views.js';
import { idText, idTextOrNull, timeText, timeTextOrNull } from '../platform/http/ids.js';
import type { Alarm, AlarmInstruction, AlarmNotice } from './alarm.entity.js';
import { cardViews, intercomView, logViews, readLog, unansweredCalls } from './alarm-log.js';
import { boardOf } from './board.js';
import type { AlarmInstructionView, AlarmPersonView, AlarmRowView, AlarmView } from './dto/alarm-views.js';
import { alarmFacts, alarmSubject, type LoadedAlarm } from './load-alarm.js';

/** What the list and the board say alike. */
export function alarmRowView(
  alarm: Alarm,
  no: string | null,
  notices: readonly Pick<AlarmNotice, 'acknowledgedAt'>[],
  language: Language,
): AlarmRowView {
  return {
    id: idText(alarm.id),
    no,
    kind: alarm.kind,
    kindText: ALARM_KIND_ROWS[alarm.kind].label[language],
    state: alarm.state,
    place: alarm.place,
    text: alarm.text,
    raisedAt: timeText(alarm.raisedAt),
    told: notices.length,
    waiting: notices.filter(({ acknowledgedAt }) => acknowledgedAt === null).length,
    endedAt: timeTextOrNull(alarm.endedAt),
  };
}

/** The alarm as this caller may see it; reads who everybody is and what the log says. */
export async function alarmView(reader: Reader, loaded: LoadedAlarm, look: Look): Promise<AlarmView> {
  const { matter, alarm, notices, instructions } = loaded;
  const { actor, language, now } = look;
  const { ticket } = matter;
  const facts = alarmFacts(loaded);
  const policies = matter.rules.policiesAt(now);
  const people = await peopleOf(reader, loaded);
  const community = await reader.findOneGlobal(Community, { id: alarm.communityId });
  const entries = await readLog(reader, loaded);
  const staff = holdsIn(actor, alarm.communityId, STAFF_ROLES);
  const seen = (id: number | null) => {
    const person = id === null ? undefined : people.get(id);
    return person ? personView(person, look, staff) : null;
  };
  const nameOf = (id: number | null) => (id === null ? null : (people.get(id)?.name ?? null));
  const row = ALARM_KIND_ROWS[alarm.kind];
  const board = await boardOf(reader, loaded, look);
  const pressed = (id: number) => matter.tasks.find((task) => task.subjectId === id)?.step ?? 0;
  return {
    ...alarmRowView(alarm, ticket.no, notices, language),
    stateText: ALARM_STATE_LABELS[alarm.state][language],
    community: { id: idText(alarm.communityId), name: matter.communityName },
    deskPhone: community?.deskPhone ?? '',
    major: ticket.major,
    raisedByName: alarm.raisedByName,
    raisedByMe: alarm.raisedBy === actor.personId,
    recorder: seen(alarm.recorderId),
    people: notices.map(
      (notice): AlarmPersonView => ({
        ...noticeView(notice, language),
        person: seen(notice.personId),
        pressed: notice.acknowledgedAt === null ? pressed(notice.id) : 0,
        unanswered: unansweredCalls(entries, notice.id),
        next: board.nextFor(notice),
      }),
    ),
    myNoticeId: idTextOrNull(noticeOf(facts, actor)?.id ?? null),
    instructions: staff ? instructions.map((instruction) => instructionView(instruction, look)) : [],
    log: logViews(entries, loaded, staff ? 'staff' : 'resident', look),
    card: staff ? cardViews(entries, loaded, look) : [],
    intercom: staff ? intercomView(entries, loaded, look) : null,
    advice: row.advice.map((advice) => advice[language]),
    outside: [...row.outside],
    contractors: board.contractors,
    news: board.news,
    contact: staff ? contactOf(loaded, people, look) : null,
    safeAt: timeTextOrNull(alarm.safeAt),
    cancelableUntil: timeText(cancelableUntil(facts, policies)),
    outcome: alarm.outcome,
    endedByName: nameOf(alarm.endedBy),
    standDownAt: timeTextOrNull(alarm.standDownAt),
    standDownByName: nameOf(alarm.standDownBy),
    visitDueAt: staff ? timeTextOrNull(matter.tasks.find(({ kind }) => kind === 'visit_alarm')?.dueAt ?? null) : null,
    reportedAt: timeTextOrNull(alarm.reportedAt),
    version: alarm.version,
    actions: [...actionsForAlarm({ alarm: facts, actor, now, policies }, alarmSubject(loaded))],
  };
}

/** Who raised it, where a resident did: whoever was told can ring at once, the desk by a look (ADR 026). */
function contactOf(loaded: LoadedAlarm, people: ReadonlyMap<number, MatterPerson>, look: Look): PersonView | null {
  const { reporterId } = loaded.matter.ticket;
  const person = reporterId === null ? undefined : people.get(reporterId);
  if (!person) return null;
  const whole = person.phone === null || maySeeField('alarm_contact_phone', look.actor, alarmSubject(loaded));
  return personView(whole ? person : { ...person, phone: maskPhone(person.phone ?? '') }, look, true);
}

function noticeView(
  notice: AlarmNotice,
  language: Language,
): Omit<AlarmPersonView, 'person' | 'pressed' | 'unanswered' | 'next'> {
  const { id, role, department, answer } = notice;
  return {
    id: idText(id),
    role,
    department,
    post: postLabel(notice, language),
    notifiedAt: timeText(notice.notifiedAt),
    acknowledgedAt: timeTextOrNull(notice.acknowledgedAt),
    answer,
    etaAt: timeTextOrNull(notice.etaAt),
  };
}

function instructionView(instruction: AlarmInstruction, { actor }: Look): AlarmInstructionView {
  const { id, text, givenBy, ownerId, ownerName, isOpen, done, outcome, communityId } = instruction;
  return {
    id: idText(id),
    ...{ text, givenBy, done, outcome },
    givenAt: timeText(instruction.givenAt),
    owner: { id: idText(ownerId), name: ownerName },
    dueAt: timeText(instruction.dueAt),
    open: isOpen,
    settledAt: timeTextOrNull(instruction.settledAt),
    mine: isOpen && (ownerId === actor.personId || holdsIn(actor, communityId, DESK_ROLES)),
  };
}

export async function peopleOf(
  reader: Reader,
  { alarm, notices, matter }: LoadedAlarm,
): Promise<ReadonlyMap<number, MatterPerson>> {
  const ids = [
    ...notices.map(({ personId }) => personId),
    ...[alarm.recorderId, alarm.endedBy, alarm.standDownBy, matter.ticket.reporterId],
  ].flatMap((id) => id ?? []);
  const rows = ids.length === 0 ? [] : await reader.findGlobal(Person, { id: [...new Set(ids)] });
  return new Map(
    rows.map(({ id, name, phone, photoMediaId, badgeNo }) => [
      id,
      { id, name, phone, photoMediaId, badgeNo, wechatBound: false },
    ]),
  );
}
