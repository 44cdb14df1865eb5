import type { EventType } from '../events.js';
import type { ProcedureEntry } from './types.js';

const ALARM_ENDS: readonly EventType[] = ['alarm_cancelled', 'alarm_ended', 'alarm_stood_down'];

/** From the tap to the written report (EMG). */
export const alarmEntries: readonly ProcedureEntry[] = [
  {
    kind: 'acknowledge_alarm',
    rule: 'EMG-1',
    subject: 'alarm_notice',
    alone: true,
    // Opened with each notice, not by an event: several people are told by one.
    opens: [],
    due: { from: 'event', policy: 'alarmPressMinutes' },
    owner: 'receptionist',
    settledBy: ['alarm_acknowledged', ...ALARM_ENDS],
    steps: [{ act: 'press', to: ['owner'], again: 'alarmPressMinutes' }],
    urgent: true,
  },
  {
    kind: 'phone_alarm',
    rule: 'EMG-1',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['alarm_raised', 'alarm_called_in'] }],
    due: { from: 'event', policy: 'alarmPressMinutes' },
    owner: 'receptionist',
    settledBy: ['alarm_everybody_knows', ...ALARM_ENDS],
    steps: [{ act: 'press', to: ['receptionists'], again: 'alarmPressMinutes' }],
    urgent: true,
  },
  {
    kind: 'log_alarm',
    rule: 'EMG-2',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['alarm_raised'] }],
    due: { from: 'event', policy: 'alarmLogMinutes' },
    owner: 'receptionist',
    settledBy: ALARM_ENDS,
    movedBy: [
      'alarm_logged',
      'alarm_freed',
      'alarm_intercom',
      'alarm_instructed',
      'alarm_instruction_settled',
      'alarm_handed_over',
    ],
    steps: [
      { act: 'remind', to: ['owner'] },
      { act: 'escalate', after: 'alarmLogMinutes', to: ['cs_supervisor'], again: 'alarmLogMinutes' },
    ],
  },
  {
    // Nobody who is shut in waits longer for a voice; each time somebody spoke begins the next wait.
    kind: 'comfort_shut_in',
    rule: 'EMG-2',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['alarm_raised'], when: ['shuts_people_in'] }],
    due: { from: 'event', policy: 'alarmIntercomMinutes' },
    owner: 'receptionist',
    settledBy: ['alarm_freed', ...ALARM_ENDS],
    movedBy: ['alarm_intercom'],
    steps: [
      { act: 'press', to: ['receptionists'] },
      { act: 'escalate', after: 'alarmIntercomMinutes', to: ['cs_supervisor'], again: 'alarmIntercomMinutes' },
    ],
    urgent: true,
  },
  {
    kind: 'follow_instruction',
    rule: 'EMG-3',
    subject: 'alarm_instruction',
    alone: true,
    opens: [],
    due: { from: 'event', policy: 'alarmInstructionMinutes' },
    owner: 'receptionist',
    settledBy: ['alarm_instruction_settled', 'alarm_cancelled'],
    steps: [
      { act: 'press', to: ['owner'] },
      { act: 'escalate', after: 'alarmPressMinutes', to: ['cs_supervisor', 'manager'] },
    ],
    urgent: true,
  },
  {
    kind: 'sign_alarm',
    rule: 'CLO-4',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['alarm_ended'] }],
    due: { from: 'event', policy: 'alarmSignHours' },
    owner: 'cs_supervisor',
    settledBy: ['alarm_stood_down'],
    steps: [
      { act: 'remind', to: ['cs_supervisor'] },
      { act: 'escalate', after: 'pressAgainMinutes', to: ['manager'] },
    ],
  },
  {
    kind: 'report_alarm',
    rule: 'EMG-4',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['alarm_stood_down'], when: ['is_major'] }],
    due: { from: 'event', policy: 'alarmReportDays' },
    owner: 'manager',
    settledBy: ['alarm_reported'],
    steps: [
      { act: 'remind', before: 'firstFollowUpMinutes', to: ['manager'] },
      { act: 'escalate', to: ['manager', 'cs_supervisor'] },
    ],
  },
  {
    // From the alarm's own signature, whatever becomes of its ticket.
    kind: 'visit_alarm',
    rule: 'CBK-7',
    subject: 'ticket',
    alone: true,
    opens: [{ on: ['alarm_stood_down'] }],
    due: { from: 'event', policy: 'majorCallbackDays' },
    owner: 'manager',
    settledBy: ['alarm_visited'],
    steps: [
      { act: 'remind', before: 'periodicRemindHours', to: ['owner'] },
      { act: 'escalate', to: ['owner', 'cs_supervisor'] },
    ],
  },
];
