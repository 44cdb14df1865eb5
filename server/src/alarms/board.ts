import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import { ALARM_KIND_ROWS } from '@youying/shared/domain/alarm/kinds';
import { ALARM_NEWS } from '@youying/shared/domain/alarm/news';
import { nextOnDuty } from '@youying/shared/domain/alarm/next-on-duty';
import { isOpenAlarm } from '@youying/shared/domain/alarm/types';
import { shiftAt } from '@youying/shared/domain/dispatch/roster';
import { buildingNamedIn } from '@youying/shared/domain/outage/area';
import { House } from '../communities/community.entity.js';
import type { Look } from '../matters/public/view-parts.js';
import { buildingsOf } from '../outages/queries/buildings.js';
import type { Reader } from '../platform/database/reader.js';
import { scopeOfCommunity } from '../platform/database/scope.js';
import type { Named } from '../platform/http/common-views.js';
import { idText } from '../platform/http/ids.js';
import { type CrewMember, crewOf } from '../roster/queries/read-crew.js';
import type { AlarmNotice } from './alarm.entity.js';
import type { AlarmContractorView, AlarmNewsView } from './dto/alarm-views.js';
import { alarmSubject, type LoadedAlarm } from './load-alarm.js';

/** What else stands on the board of the desk: whom to call in, which contractor to telephone, what to tell neighbours. */
export interface Board {
  readonly nextFor: (notice: AlarmNotice) => Named | null;
  readonly contractors: AlarmContractorView[];
  readonly news: AlarmNewsView | null;
}

const EMPTY: Board = { nextFor: () => null, contractors: [], news: null };

/** Nothing for whoever calls nobody in, and nothing once it is signed off. */
export async function boardOf(reader: Reader, loaded: LoadedAlarm, look: Look): Promise<Board> {
  const { alarm, notices } = loaded;
  if (!isOpenAlarm(alarm.state) || !mayDo('callInToAlarm', look.actor, alarmSubject(loaded))) return EMPTY;
  const { communityId } = alarm;
  const missing = notices.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const departments = new Set([
    ...ALARM_KIND_ROWS[alarm.kind].departments,
    ...missing.flatMap(({ department }) => department ?? []),
  ]);
  const crew = await crewOf(reader, { communityId, departments: [...departments], at: look.now });
  const told = new Set(notices.flatMap(({ personId }) => personId ?? []));
  const atWork = crew
    .filter(({ contractor, shifts }) => !contractor && shiftAt(look.now, shifts) !== null)
    .map(({ personId, name, department, held }) => ({ personId, name, department, inHand: held.length }));
  return {
    nextFor: (notice) => {
      const next = missing.includes(notice) ? nextOnDuty(notice, atWork, told) : null;
      return next && { id: idText(next.personId), name: next.name };
    },
    contractors: contractorsAmong(crew, loaded, look),
    news: await newsOf(reader, loaded, look),
  };
}

function contractorsAmong(crew: readonly CrewMember[], { alarm }: LoadedAlarm, { actor }: Look): AlarmContractorView[] {
  const wanted = ALARM_KIND_ROWS[alarm.kind].outsideSkills;
  return crew.flatMap(({ contractor, personId, name, phone, department, skills, writtenSkills }) => {
    const able = contractor && skills.some((skill) => wanted.includes(skill));
    const shown = maySeeField('staff_work_phone', actor, communitySubject(alarm.communityId, [department]));
    return able && shown && phone !== null ? [{ id: idText(personId), name, phone, skills: [...writtenSkills] }] : [];
  });
}

async function newsOf(reader: Reader, { alarm, matter }: LoadedAlarm, look: Look): Promise<AlarmNewsView | null> {
  const { communityId } = alarm;
  const news = ALARM_NEWS[alarm.kind];
  const { actor, language } = look;
  if (news === undefined || !mayDo('announceOutage', actor, communitySubject(communityId, ['engineering'])))
    return null;
  const buildings = await buildingsOf(reader, communityId);
  const { houseId } = matter.ticket;
  const house =
    houseId === null ? undefined : await reader.findOne(House, scopeOfCommunity(communityId), { id: houseId });
  const building = house
    ? (buildings.find(({ id }) => id === house.buildingId) ?? null)
    : buildingNamedIn(alarm.place, buildings);
  return {
    kind: news.kind,
    cause: news.cause[language],
    callerWords: news.callerWords[language],
    building: building && { id: idText(building.id), name: building.name },
    unit: house?.unit || null,
  };
}
