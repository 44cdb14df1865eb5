import { ALARM_KINDS, type AlarmKind } from '../alarm/types.js';
import type { EventType } from '../events.js';
import { SAMPLE_NOW as NOW, sampleTicket } from '../samples/facts.js';
import { DAY, HOUR, MINUTE } from '../time.js';
import { lastActOf, nextStep, taskOfKind, tasksMovedBy, tasksOpenedBy, tasksSettledBy } from './book.js';
import { defaultCalendar } from './calendar.js';
import { defaultPolicies } from './policies.js';
import type { OpenTask } from './types.js';

type Moment = Parameters<typeof tasksOpenedBy>[0];

const context = (major = true) => ({
  ticket: sampleTicket({ major, alarm: 'raised' }),
  order: null,
  policies: defaultPolicies,
  calendar: defaultCalendar,
});
const opened = (type: EventType, major = true) =>
  tasksOpenedBy({ type, at: NOW, data: {} } as Parameters<typeof tasksOpenedBy>[0], context(major)).map(
    ({ kind }) => kind,
  );
const settledBy = (type: EventType, open: readonly OpenTask[], data: object = {}) =>
  tasksSettledBy({ type, ticketId: 1, workOrderId: null, data } as Parameters<typeof tasksSettledBy>[0], open);

const notices: readonly OpenTask[] = [71, 72].map((subjectId) => ({
  kind: 'acknowledge_alarm',
  subjectType: 'alarm_notice',
  subjectId,
}));

describe('EMG-1: pressing whoever has not acknowledged', () => {
  const task = taskOfKind('acknowledge_alarm', NOW, context());

  it('every few minutes, without end', () => {
    let { step } = task;
    const times: number[] = [];
    for (let now = NOW; now < NOW + 15 * MINUTE; now += MINUTE / 2) {
      const taken = nextStep({ ...task, step }, now, defaultPolicies);
      if (!taken) continue;
      times.push((now - NOW) / MINUTE);
      step = taken.step;
      expect(taken).toMatchObject({ act: 'press', to: ['owner'] });
      expect(lastActOf('acknowledge_alarm', step)).toBe('press');
    }
    expect(times).toEqual([3, 6, 9, 12]);
  });

  it('once after the clock jumped a month, not ten thousand times', () => {
    const now = NOW + 30 * DAY;
    const taken = nextStep(task, now, defaultPolicies);
    expect(taken?.nextActionAt).toBe(now + 3 * MINUTE);
    expect(nextStep({ ...task, step: taken?.step ?? 0 }, now, defaultPolicies)).toBeNull();
  });

  it('one acknowledgement settles one, the end of the alarm all of them', () => {
    expect(settledBy('alarm_acknowledged', notices, { noticeId: 72 })).toEqual([notices[1]]);
    for (const type of ['alarm_ended', 'alarm_cancelled', 'alarm_stood_down'] as const) {
      expect(settledBy(type, notices)).toEqual(notices);
    }
  });

  it('the desk telephones at once, until everybody knows', () => {
    expect(opened('alarm_raised')).toContain('phone_alarm');
    const phone: readonly OpenTask[] = [{ kind: 'phone_alarm', subjectType: 'ticket', subjectId: 1 }];
    expect(settledBy('alarm_acknowledged', phone, { noticeId: 71 })).toEqual([]);
    expect(settledBy('alarm_everybody_knows', phone)).toEqual(phone);
  });
});

it('EMG-2 each line of the log moves the next one on', () => {
  const open: readonly OpenTask[] = [{ kind: 'log_alarm', subjectType: 'ticket', subjectId: 1 }];
  const logged = { type: 'alarm_logged', at: NOW + HOUR, data: {} } as Parameters<typeof tasksMovedBy>[0];
  expect(tasksMovedBy(logged, open, context(), [])).toMatchObject([{ dueAt: NOW + HOUR + 15 * MINUTE, step: 0 }]);
});

describe('EMG-2: people who are shut in are spoken to', () => {
  const raised = (kind: AlarmKind) =>
    tasksOpenedBy({ type: 'alarm_raised', at: NOW, data: { kind, text: null } } as Moment, context());
  const open: readonly OpenTask[] = [{ kind: 'comfort_shut_in', subjectType: 'ticket', subjectId: 1 }];
  const moved = (type: EventType) => tasksMovedBy({ type, at: NOW + HOUR, data: {} } as Moment, open, context(), []);

  it.each(ALARM_KINDS)('an alarm of the kind %s begins to count only where people are shut in', (kind) => {
    const due = raised(kind).filter((task) => task.kind === 'comfort_shut_in');
    expect(due.map(({ dueAt }) => dueAt)).toEqual(kind === 'lift_trapped' ? [NOW + 5 * MINUTE] : []);
  });

  it('speaking begins the next wait, a line of the log does not', () => {
    expect(moved('alarm_intercom')).toMatchObject([{ dueAt: NOW + HOUR + 5 * MINUTE, step: 0 }]);
    expect(moved('alarm_logged')).toEqual([]);
  });

  it('until they are out, or the alarm is', () => {
    for (const type of ['alarm_logged', 'alarm_intercom', 'alarm_safe'] as const)
      expect(settledBy(type, open)).toEqual([]);
    for (const type of ['alarm_freed', 'alarm_ended', 'alarm_cancelled', 'alarm_stood_down'] as const)
      expect(settledBy(type, open)).toEqual(open);
  });

  it('presses the desk, then again and again its supervisor', () => {
    const task = taskOfKind('comfort_shut_in', NOW, context());
    const first = nextStep(task, task.dueAt, defaultPolicies);
    expect(first).toMatchObject({ act: 'press', to: ['receptionists'], nextActionAt: NOW + 10 * MINUTE });
    const second = nextStep({ ...task, step: first?.step ?? 0 }, NOW + 10 * MINUTE, defaultPolicies);
    expect(second).toMatchObject({ act: 'escalate', to: ['cs_supervisor'], nextActionAt: NOW + 15 * MINUTE });
  });
});

it('EMG-3 an instruction is settled by its own outcome only', () => {
  const open: readonly OpenTask[] = [81, 82].map((subjectId) => ({
    kind: 'follow_instruction',
    subjectType: 'alarm_instruction',
    subjectId,
  }));
  expect(settledBy('alarm_instruction_settled', open, { instructionId: 82 })).toEqual([open[1]]);
  expect(settledBy('alarm_ended', open)).toEqual([]);
});

it('EMG-4 the end waits for a signature, a major event for its report to the company', () => {
  expect(opened('alarm_ended')).toEqual(['sign_alarm']);
  expect(opened('alarm_stood_down')).toEqual(['report_alarm', 'visit_alarm']);
  expect(opened('alarm_stood_down', false)).toEqual(['visit_alarm']);
  expect(taskOfKind('report_alarm', NOW, context()).dueAt).toBe(NOW + 3 * DAY);
});

it('CBK-7 the visit is due twenty days after the alarm was signed off, and ends with its own record only', () => {
  const visit = taskOfKind('visit_alarm', NOW, context());
  expect(visit).toMatchObject({ rule: 'CBK-7', ownerRole: 'manager', dueAt: NOW + 20 * DAY });
  const open: readonly OpenTask[] = [{ kind: 'visit_alarm', subjectType: 'ticket', subjectId: 1 }];
  for (const type of ['alarm_reported', 'ticket_closed', 'ticket_rated', 'callback_satisfied'] as const) {
    expect(settledBy(type, open)).toEqual([]);
  }
  expect(settledBy('alarm_visited', open)).toEqual(open);
});
