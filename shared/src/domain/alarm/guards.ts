import { type Guards, notNow } from '../lifecycle.js';
import type { Policies } from '../procedures/policies.js';
import { type Actor, DESK_ROLES, holdsIn, SENIOR_ROLES } from '../roles.js';
import { HOUR, type Instant, SECOND } from '../time.js';
import type { AlarmCommand } from './commands.js';
import type { AlarmGuard } from './lifecycle.js';
import type { AlarmFacts, AlarmNoticeFacts } from './types.js';

export interface AlarmContext {
  readonly alarm: AlarmFacts;
  readonly actor: Actor;
  readonly now: Instant;
  readonly policies: Policies;
}

/** `command` is null when only the buttons are asked for. */
export interface AlarmRequest extends AlarmContext {
  readonly command: AlarmCommand | null;
}

function standsOn({ role, department }: AlarmNoticeFacts, actor: Actor, communityId: number): boolean {
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      grant.communityId === communityId &&
      (department === null || grant.department === department),
  );
}

/** EMG-1: what this actor has to acknowledge: their own notice, or that of a post they stand on. */
export function noticeOf(alarm: AlarmFacts, actor: Actor): AlarmNoticeFacts | undefined {
  const own = alarm.notices.find(({ personId }) => personId === actor.personId);
  return own ?? alarm.notices.find((one) => one.personId === null && standsOn(one, actor, alarm.communityId));
}

export const cancelableUntil = ({ raisedAt }: AlarmFacts, { alarmCancelSeconds }: Policies): Instant =>
  raisedAt + alarmCancelSeconds * SECOND;

export const alarmGuards: Guards<AlarmGuard, AlarmRequest> = {
  was_told: ({ alarm, actor }) => (noticeOf(alarm, actor) ? null : { code: 'forbidden' }),

  notice_known: ({ alarm, command }) => {
    if (command?.action !== 'recordOutreach') return null;
    const known = alarm.notices.some(({ id }) => id === command.noticeId);
    return known ? null : { code: 'not_found', field: 'noticeId' };
  },

  happened_by_now: ({ alarm, command, now, policies }) => {
    if (command?.action !== 'addAlarmLog') return null;
    const earliest = alarm.raisedAt - policies.alarmLogBackHours * HOUR;
    const fits = command.happenedAt <= now && command.happenedAt >= earliest;
    return fits ? null : { code: 'happened_at_invalid', field: 'happenedAt' };
  },

  people_shut_in: ({ alarm }) => (alarm.shutIn ? null : notNow(alarm.state, 'recordIntercom', 'nobody_shut_in')),

  visit_owed: ({ alarm }) => (alarm.visitOwed ? null : notNow(alarm.state, 'recordAlarmVisit', 'already_visited')),

  visited_by_now: ({ alarm, command, now }) => {
    if (command?.action !== 'recordAlarmVisit') return null;
    const fits = command.happenedAt <= now && command.happenedAt >= alarm.raisedAt;
    return fits ? null : { code: 'happened_at_invalid', field: 'happenedAt' };
  },

  instruction_open: ({ alarm, actor, command }) => {
    if (command?.action !== 'settleInstruction') return null;
    const found = alarm.instructions.find(({ id }) => id === command.instructionId);
    if (!found) return { code: 'not_found', field: 'instructionId' };
    if (!found.isOpen) return notNow(alarm.state, 'settleInstruction', 'already_settled');
    const may = found.ownerId === actor.personId || holdsIn(actor, alarm.communityId, DESK_ROLES);
    return may ? null : { code: 'forbidden' };
  },

  instructions_settled: ({ alarm }) => {
    const open = alarm.instructions.filter(({ isOpen }) => isOpen).length;
    return open > 0 ? notNow(alarm.state, 'standDownAlarm', 'instructions_open', { open }) : null;
  },

  recorder_or_senior: ({ alarm, actor }) => {
    const may =
      alarm.recorderId === null ||
      alarm.recorderId === actor.personId ||
      holdsIn(actor, alarm.communityId, SENIOR_ROLES);
    return may ? null : { code: 'forbidden' };
  },

  raised_it: ({ alarm, actor }) => (alarm.raisedBy === actor.personId ? null : { code: 'forbidden' }),

  cancelled_in_time: ({ alarm, now, policies }) =>
    now <= cancelableUntil(alarm, policies) ? null : notNow(alarm.state, 'cancelAlarm', 'too_late'),
};
