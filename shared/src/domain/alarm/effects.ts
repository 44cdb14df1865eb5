import type { AlarmEventData, AlarmEventType } from '../events.js';
import type { Outcome } from '../lifecycle.js';
import { holdsIn } from '../roles.js';
import type { AlarmAction, AlarmCommandOf } from './commands.js';
import { type AlarmContext, noticeOf } from './guards.js';
import { saysTheyAreOut } from './shut-in.js';
import type { AlarmParts, AlarmPatch } from './types.js';

interface Change extends AlarmParts {
  readonly alarm?: AlarmPatch;
}

type Data = AlarmEventData[AlarmEventType];
export type AlarmOutcome = Outcome<AlarmEventType, Change, Data>;

type Effects = {
  readonly [Action in AlarmAction]: (command: AlarmCommandOf<Action>, context: AlarmContext) => AlarmOutcome;
};

/** Typed door: the data must fit the event. */
function emit<Type extends AlarmEventType>(emits: Type, data: AlarmEventData[Type], patch: Change = {}): AlarmOutcome {
  return { emits, data, patch };
}

/** EMG-2: the first receptionist who takes it keeps the log; a leader who answers first does not get it by that. */
function takenBy({ alarm, actor }: AlarmContext): AlarmPatch {
  const takes = alarm.recorderId === null && holdsIn(actor, alarm.communityId, ['receptionist']);
  return takes ? { recorderId: actor.personId } : {};
}

export const alarmEffects: Effects = {
  raiseAlarm: ({ kind, text }) => emit('alarm_raised', { kind, text }),
  raiseAgain: ({ text }) => emit('alarm_raised_again', { text }),

  acknowledgeAlarm: ({ answer, etaAt }, context) => {
    const { alarm, actor, now } = context;
    const notice = noticeOf(alarm, actor);
    if (!notice) throw new Error('acknowledgeAlarm is guarded by was_told');
    const change = { id: notice.id, personId: actor.personId, acknowledgedAt: notice.acknowledgedAt ?? now };
    return emit(
      'alarm_acknowledged',
      { noticeId: notice.id, answer, etaAt, personName: actor.name, byPhone: false },
      { notice: { ...change, answer, etaAt }, alarm: takenBy(context) },
    );
  },

  recordOutreach: ({ noticeId, reached, text, personName }, { alarm, now }) => {
    const notice = alarm.notices.find(({ id }) => id === noticeId);
    if (!reached || !notice) return emit('alarm_outreach', { noticeId, text, personName });
    const answer = notice.answer ?? 'received';
    const { etaAt } = notice;
    return emit(
      'alarm_acknowledged',
      { noticeId, answer, etaAt, personName, byPhone: true },
      { notice: { id: noticeId, acknowledgedAt: notice.acknowledgedAt ?? now, answer } },
    );
  },

  callInToAlarm: ({ names }) => emit('alarm_called_in', { names }),

  addAlarmLog: ({ text, happenedAt, visibility, cardStep }, { alarm }) => {
    const freed = alarm.shutIn && saysTheyAreOut(alarm.kind, cardStep);
    return emit(freed ? 'alarm_freed' : 'alarm_logged', { text, happenedAt, visibility, cardStep });
  },

  recordIntercom: ({ text }) => emit('alarm_intercom', { text }),

  instructAlarm: ({ instruction }) => {
    const { id: instructionId, text, givenBy, ownerName: personName, dueAt } = instruction;
    return emit('alarm_instructed', { instructionId, text, givenBy, personName, dueAt }, { instruction });
  },

  settleInstruction: ({ instructionId, done, outcome }) =>
    emit(
      'alarm_instruction_settled',
      { instructionId, done, text: outcome },
      { settled: { id: instructionId, done, outcome } },
    ),

  handOverAlarm: ({ to, note }) =>
    emit('alarm_handed_over', { personName: to.name, text: note }, { alarm: { recorderId: to.id } }),

  alarmSafe: ({ text }, { now }) => emit('alarm_safe', { text }, { alarm: { safeAt: now } }),

  cancelAlarm: (_, { now, actor }) => emit('alarm_cancelled', {}, { alarm: { endedAt: now, endedBy: actor.personId } }),

  endAlarm: ({ outcome }, context) =>
    emit(
      'alarm_ended',
      { text: outcome },
      { alarm: { ...takenBy(context), outcome, endedAt: context.now, endedBy: context.actor.personId } },
    ),

  standDownAlarm: ({ note }, { actor, now }) =>
    emit('alarm_stood_down', { text: note }, { alarm: { standDownBy: actor.personId, standDownAt: now } }),

  recordAlarmVisit: ({ text, happenedAt }) => emit('alarm_visited', { text, happenedAt }),

  writeAlarmReport: (_, { now }) => emit('alarm_reported', {}, { alarm: { reportedAt: now } }),

  everybodyKnows: () => emit('alarm_everybody_knows', {}),
};
