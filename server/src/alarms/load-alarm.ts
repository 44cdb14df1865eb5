import type { AccessSubject } from '@youying/shared/domain/access/types';
import type { AlarmFacts } from '@youying/shared/domain/alarm/types';
import { loadMatter } from '../matters/public/load-matters.js';
import type { Matter } from '../matters/public/matter.js';
import { subjectOf } from '../matters/public/subject-of.js';
import type { Reader } from '../platform/database/reader.js';
import type { Scope } from '../platform/database/scope.js';
import { Alarm, AlarmInstruction, AlarmNotice } from './alarm.entity.js';

/** An alarm with its parts and its matter; changed in memory as the gathered writes change the rows. */
export interface LoadedAlarm {
  readonly matter: Matter;
  readonly alarm: Alarm;
  readonly notices: AlarmNotice[];
  readonly instructions: AlarmInstruction[];
}

/** `lock`: ticket and orders, and by them the alarm, until the unit of work ends. */
export async function loadAlarm(
  reader: Reader,
  scope: Scope,
  id: number,
  options: { readonly lock?: boolean } = {},
): Promise<LoadedAlarm | undefined> {
  const matter = await loadMatter(reader, scope, id, options);
  const alarm = matter && (await reader.findOne(Alarm, scope, { id }));
  if (!matter || !alarm) return undefined;
  const ofAlarm = { alarmId: id };
  const inOrder = { orderBy: [['id', 'asc']] } as const;
  const notices = await reader.find(AlarmNotice, scope, ofAlarm, inOrder);
  const instructions = await reader.find(AlarmInstruction, scope, ofAlarm, inOrder);
  return { matter, alarm, notices, instructions };
}

export function alarmFacts({ alarm, notices, instructions, matter }: LoadedAlarm): AlarmFacts {
  const { id, communityId, kind, state, raisedBy, raisedAt, recorderId } = alarm;
  const visitOwed = matter.tasks.some((task) => task.kind === 'visit_alarm');
  const shutIn = matter.tasks.some((task) => task.kind === 'comfort_shut_in');
  return { id, communityId, kind, state, raisedBy, raisedAt, recorderId, visitOwed, shutIn, notices, instructions };
}

/** Whoever was told, or has to carry something out, stands to an alarm as to something of their own. */
export function alarmSubject({ matter, alarm, notices, instructions }: LoadedAlarm): AccessSubject {
  const subject = subjectOf(matter);
  const told = notices.flatMap(({ personId }) => personId ?? []);
  const owners = instructions.map(({ ownerId }) => ownerId);
  const raiser = subject.reporterId === alarm.raisedBy ? [] : [alarm.raisedBy];
  return { ...subject, assigneeIds: [...new Set([...subject.assigneeIds, ...told, ...owners, ...raiser])] };
}
