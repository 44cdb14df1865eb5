import type { AlarmCommand } from '@youying/shared/domain/alarm/commands';
import { decideAlarm } from '@youying/shared/domain/alarm/transition';
import { type AlarmParts, type AlarmPatch, isOpenAlarm } from '@youying/shared/domain/alarm/types';
import type { DomainEvent } from '@youying/shared/domain/events';
import { taskOfKind } from '@youying/shared/domain/procedures/book';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import type { TaskToOpen } from '@youying/shared/domain/procedures/types';
import { announce, type EventExtras, openTask, problemOf } from '../matters/public/announce.js';
import { ticketFactsOf } from '../matters/public/facts.js';
import { performOnTicket, type Stage } from '../matters/public/perform.js';
import { saveTicket } from '../matters/public/save-ticket.js';
import type { TimelineEntry } from '../tickets/timeline.entity.js';
import { Alarm, AlarmInstruction, AlarmNotice } from './alarm.entity.js';
import { alarmFacts, type LoadedAlarm } from './load-alarm.js';

export interface AlarmStage extends Stage {
  readonly loaded: LoadedAlarm;
}

/**
 * The one way an alarm moves: rules, rows, its ticket's copy of the state, timeline, tasks, outbox.
 * Throws the refusal of the rules as a Problem; nothing is gathered then.
 * @returns the line in the timeline, whose words tell of it
 */
export function performOnAlarm(stage: AlarmStage, command: AlarmCommand, extras: EventExtras = {}): TimelineEntry {
  const { actor, now, policies, loaded, matter } = stage;
  const decision = decideAlarm(command, { alarm: alarmFacts(loaded), actor, now, policies });
  if (!decision.ok) throw problemOf(decision.refusal);
  saveAlarm(stage, decision.patch);
  saveParts(stage, decision.parts);
  const ownerId = matter.ticket.ownerId ?? loaded.alarm.recorderId;
  saveTicket(stage, { alarmState: decision.patch.state, ownerId });
  const entry = announce(stage, decision.event as DomainEvent, extras);
  follow(stage, decision.event as DomainEvent);
  return entry;
}

function saveAlarm({ work, loaded: { alarm }, now }: AlarmStage, patch: AlarmPatch & Pick<Alarm, 'state'>): void {
  const columns = { ...patch, isOpen: isOpenAlarm(patch.state), version: alarm.version + 1, updatedAt: now };
  work.updateOne(Alarm, { id: alarm.id, version: alarm.version }, columns);
  Object.assign(alarm, columns);
}

function saveParts(stage: AlarmStage, { notice, instruction, settled }: AlarmParts): void {
  const { work, loaded, now, policies, matter } = stage;
  if (notice) {
    const { id, ...patch } = notice;
    work.updateOne(AlarmNotice, { id }, patch);
    Object.assign(loaded.notices.find((known) => known.id === id) ?? {}, patch);
  }
  if (instruction) {
    const row: AlarmInstruction = {
      ...instruction,
      communityId: matter.ticket.communityId,
      alarmId: loaded.alarm.id,
      givenAt: now,
      dueAt: instruction.dueAt ?? now + policyLength('alarmInstructionMinutes', policies),
      ...{ isOpen: true, done: null, outcome: null, settledAt: null },
    };
    work.insert(AlarmInstruction, row);
    loaded.instructions.push(row);
    const { ownerId: assigneeId, dueAt } = row;
    openTask(stage, partTask(stage, 'follow_instruction', row.id, { assigneeId, dueAt, nextActionAt: dueAt }));
  }
  if (settled) {
    const { id, done, outcome } = settled;
    const patch = { isOpen: false, done, outcome, settledAt: now };
    work.updateOne(AlarmInstruction, { id, isOpen: true }, patch);
    Object.assign(loaded.instructions.find((known) => known.id === id) ?? {}, patch);
  }
}

/** The duty of a part of the alarm: of the person who was told, or of who carries an instruction out. */
export function partTask(
  { matter, now, policies, calendar }: Stage,
  kind: 'acknowledge_alarm' | 'follow_instruction',
  subjectId: number,
  change: Partial<TaskToOpen>,
): TaskToOpen {
  const task = taskOfKind(kind, now, { ticket: ticketFactsOf(matter), order: null, policies, calendar });
  return { ...task, subjectId, ...change };
}

/** What an alarm's event does beside itself. */
function follow(stage: AlarmStage, event: DomainEvent): void {
  if (event.type === 'alarm_cancelled') performOnTicket(stage, { action: 'cancelTicket', reason: null });
  if (event.type !== 'alarm_acknowledged') return;
  const { matter, loaded } = stage;
  const waiting = matter.tasks.some(({ kind }) => kind === 'acknowledge_alarm');
  const announced = !matter.tasks.some(({ kind }) => kind === 'phone_alarm');
  if (!waiting && !announced && loaded.notices.every(({ acknowledgedAt }) => acknowledgedAt !== null)) {
    performOnAlarm(stage, { action: 'everybodyKnows' });
  }
}
