import { checkMachine } from '../check-machine.js';
import { defaultPolicies } from '../procedures/policies.js';
import type { Actor } from '../roles.js';
import { people } from '../samples/actors.js';
import { alarmCommands, sampleAlarm } from '../samples/alarms.js';
import { SAMPLE_NOW as NOW, SAMPLE_RESIDENT } from '../samples/facts.js';
import { HOUR, SECOND } from '../time.js';
import type { AlarmAction, AlarmCommand } from './commands.js';
import { alarmMachine } from './lifecycle.js';
import { alarmOffers, decideAlarm } from './transition.js';
import { ALARM_STATES, type AlarmFacts, type AlarmState } from './types.js';

const everywhere = (states: readonly AlarmState[], to?: AlarmState) =>
  Object.fromEntries(states.map((state) => [state, [to ?? state]]));
const ALIVE = ['raised', 'running'] as const;

/** Written down a second time on purpose: state × action → where it leads. */
const EXPECTED: Readonly<Record<AlarmAction, Partial<Record<AlarmState, readonly AlarmState[]>>>> = {
  raiseAlarm: {},
  raiseAgain: everywhere(ALIVE),
  acknowledgeAlarm: everywhere(ALIVE, 'running'),
  recordOutreach: { raised: ['running', 'raised'], running: ['running', 'running'] },
  callInToAlarm: everywhere(ALIVE),
  everybodyKnows: everywhere(['running']),
  addAlarmLog: everywhere(['raised', 'running', 'over', 'signed_off']),
  recordIntercom: everywhere(ALIVE),
  instructAlarm: everywhere(['raised', 'running', 'over']),
  settleInstruction: everywhere(['raised', 'running', 'over']),
  handOverAlarm: everywhere(['raised', 'running', 'over']),
  alarmSafe: everywhere(ALIVE),
  cancelAlarm: everywhere(ALIVE, 'cancelled'),
  endAlarm: everywhere(ALIVE, 'over'),
  standDownAlarm: everywhere(['raised', 'running', 'over'], 'signed_off'),
  writeAlarmReport: { signed_off: ['reported'] },
  recordAlarmVisit: everywhere(['signed_off', 'reported']),
};

const settled = [{ id: 81, ownerId: people.engineer.personId, isOpen: false }];
const decided = (command: AlarmCommand, alarm: AlarmFacts, actor: Actor = people.manager, now = NOW) =>
  decideAlarm(command, { alarm, actor, now, policies: defaultPolicies });
const first = (action: AlarmAction): AlarmCommand => {
  const [command] = alarmCommands[action];
  if (!command) throw new Error(action);
  return command;
};
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe('alarm: every cell of the table', () => {
  const actions = Object.keys(alarmCommands) as readonly AlarmAction[];
  const cells = actions.flatMap((action) => ALARM_STATES.map((state) => [action, state] as const));

  it.each(cells)('EMG-1 %s in %s', (action, state) => {
    // Settled instructions would refuse their own settling, open ones the standing down.
    const change = action === 'settleInstruction' ? {} : { instructions: settled };
    const alarm = sampleAlarm({ state, raisedBy: people.manager.personId, ...change });
    const results = alarmCommands[action].map((command) => decided(command, alarm));
    const expected = EXPECTED[action][state];
    if (expected === undefined) {
      expect(results).toEqual(results.map(() => refused('invalid_transition', { from: state, action })));
    } else {
      expect(results.map((result) => result.ok && result.patch.state)).toEqual(expected);
    }
  });

  it('has no state without a way in or out', () => {
    expect(() => checkMachine(alarmMachine)).not.toThrow();
  });
});

describe('EMG-1: who acknowledges', () => {
  it('the one who was told, and whoever stands on the post that was told', () => {
    const alarm = sampleAlarm();
    expect(decided(first('acknowledgeAlarm'), alarm, people.manager)).toMatchObject({
      parts: { notice: { id: 73, acknowledgedAt: NOW, answer: 'on_the_way', personId: people.manager.personId } },
    });
    const atDesk = decided(first('acknowledgeAlarm'), alarm, people.receptionist);
    expect(atDesk).toMatchObject({
      parts: { notice: { id: 71, personId: people.receptionist.personId } },
      patch: { recorderId: people.receptionist.personId },
    });
  });

  it.each(['engineer', 'receptionistElsewhere', 'resident'] as const)('%s was not told: forbidden', (name) => {
    expect(decided(first('acknowledgeAlarm'), sampleAlarm(), people[name])).toEqual(refused('forbidden'));
    const context = { alarm: sampleAlarm(), actor: people[name], now: NOW, policies: defaultPolicies };
    expect(alarmOffers('acknowledgeAlarm', context)).toBe(false);
  });

  it('a second answer keeps the time of the first', () => {
    const [desk, ...others] = sampleAlarm().notices;
    if (!desk) throw new Error('no notice');
    const known = { ...desk, personId: people.receptionist.personId, acknowledgedAt: NOW - HOUR, answer: 'received' };
    const alarm = sampleAlarm({ notices: [known as typeof desk, ...others] });
    expect(decided(first('acknowledgeAlarm'), alarm, people.receptionist)).toMatchObject({
      parts: { notice: { acknowledgedAt: NOW - HOUR, answer: 'on_the_way' } },
    });
  });

  it('reached by telephone counts, not reached does not', () => {
    const [reached, not] = alarmCommands.recordOutreach.map((command) => decided(command, sampleAlarm()));
    expect(reached).toMatchObject({
      parts: { notice: { id: 72, acknowledgedAt: NOW } },
      event: { type: 'alarm_acknowledged', data: { byPhone: true } },
    });
    expect(not).toMatchObject({ parts: {}, event: { type: 'alarm_outreach' } });
    const unknown = { ...first('recordOutreach'), noticeId: 99 } as AlarmCommand;
    expect(decided(unknown, sampleAlarm())).toEqual(refused('not_found', { field: 'noticeId' }));
  });

  it('the system says that everybody knows, nobody is named for it', () => {
    const said = decided(first('everybodyKnows'), sampleAlarm({ state: 'running' }));
    expect(said).toMatchObject({ event: { actorId: null } });
  });
});

describe('EMG-1: a slip', () => {
  const cancel = (actor: Actor, now: number) => decided(first('cancelAlarm'), sampleAlarm(), actor, now);
  const seconds = defaultPolicies.alarmCancelSeconds;

  it('is taken back by who raised it, in time', () => {
    expect(cancel(people.resident, NOW + seconds * SECOND)).toMatchObject({ patch: { state: 'cancelled' } });
  });
  it('not by anybody else, and not later', () => {
    expect(cancel(people.housemate, NOW)).toEqual(refused('forbidden'));
    expect(cancel(people.manager, NOW)).toEqual(refused('forbidden'));
    expect(cancel(people.resident, NOW + seconds * SECOND + 1)).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'too_late' },
    });
  });
  it('我没事了 ends nothing', () => {
    expect(decided(first('alarmSafe'), sampleAlarm({ state: 'running' }), people.resident)).toMatchObject({
      patch: { state: 'running', safeAt: NOW },
    });
  });
});

describe('EMG-2: log and recorder', () => {
  const logged = (happenedAt: number) =>
    decided({ ...first('addAlarmLog'), happenedAt } as AlarmCommand, sampleAlarm({ state: 'over' }));

  it('takes what has happened, not what will, nor last week', () => {
    expect(logged(NOW).ok).toBe(true);
    expect(logged(NOW - HOUR).ok).toBe(true);
    expect(logged(NOW + 1)).toEqual(refused('happened_at_invalid', { field: 'happenedAt' }));
    const tooEarly = NOW - defaultPolicies.alarmLogBackHours * HOUR - 1;
    expect(logged(tooEarly)).toEqual(refused('happened_at_invalid', { field: 'happenedAt' }));
  });

  it('people who are shut in are spoken to; once they are out nobody is', () => {
    const speak = first('recordIntercom');
    expect(decided(speak, sampleAlarm({ state: 'running' }))).toMatchObject({
      patch: { state: 'running' },
      event: { type: 'alarm_intercom', data: { text: '儿童口渴' } },
    });
    expect(decided(speak, sampleAlarm({ shutIn: false }))).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'nobody_shut_in' },
    });
  });

  it('the line of the card by which they are out frees them, any other is a line of the log', () => {
    const ticked = (cardStep: number | null, change: Partial<AlarmFacts> = {}) => {
      const result = decided({ ...first('addAlarmLog'), cardStep } as AlarmCommand, sampleAlarm(change));
      return result.ok && result.event.type;
    };
    expect(ticked(5)).toBe('alarm_freed');
    expect([ticked(4), ticked(null), ticked(5, { shutIn: false })]).toEqual(Array(3).fill('alarm_logged'));
  });

  it('is handed over by name, by the recorder or a senior', () => {
    const alarm = sampleAlarm({ recorderId: people.receptionist.personId });
    const handOver = first('handOverAlarm');
    expect(decided(handOver, alarm, people.receptionist)).toMatchObject({ patch: { recorderId: 152 } });
    expect(decided(handOver, alarm, people.csSupervisor).ok).toBe(true);
    const colleague = { ...people.receptionist, personId: 159 };
    expect(decided(handOver, alarm, colleague)).toEqual(refused('forbidden'));
    expect(decided(handOver, sampleAlarm(), colleague).ok).toBe(true);
  });
});

describe('EMG-3: instructions', () => {
  const settle = first('settleInstruction');
  it('are settled by their owner or the desk, once', () => {
    expect(decided(settle, sampleAlarm(), people.engineer)).toMatchObject({
      parts: { settled: { id: 81, done: true, outcome: '已断电' } },
    });
    expect(decided(settle, sampleAlarm(), people.receptionist).ok).toBe(true);
    expect(decided(settle, sampleAlarm(), people.secondEngineer)).toEqual(refused('forbidden'));
    expect(decided(settle, sampleAlarm({ instructions: settled }))).toMatchObject({
      refusal: { because: 'already_settled' },
    });
    const unknown = { ...settle, instructionId: 99 } as AlarmCommand;
    expect(decided(unknown, sampleAlarm())).toEqual(refused('not_found', { field: 'instructionId' }));
  });

  it('stand in the way of standing down while they are open', () => {
    expect(decided(first('standDownAlarm'), sampleAlarm({ state: 'over' }))).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'instructions_open', open: 1 },
    });
  });
});

it('EMG-4 standing down keeps who signed and when; the resident did not end it', () => {
  const alarm = sampleAlarm({ state: 'over', instructions: [] });
  expect(decided(first('standDownAlarm'), alarm, people.csSupervisor)).toMatchObject({
    patch: { state: 'signed_off', standDownBy: people.csSupervisor.personId, standDownAt: NOW },
  });
  const ended = decided(first('endAlarm'), sampleAlarm(), people.receptionist);
  expect(ended).toMatchObject({ patch: { endedBy: people.receptionist.personId, outcome: '人已救出' } });
  expect(SAMPLE_RESIDENT).not.toBe(people.receptionist.personId);
});

describe('CBK-7: the visit afterwards', () => {
  const visit = first('recordAlarmVisit');
  const signedOff = sampleAlarm({ state: 'signed_off' });

  it('is recorded once, with its day: not before the alarm, not ahead of time', () => {
    expect(decided(visit, signedOff)).toMatchObject({ event: { type: 'alarm_visited', data: { happenedAt: NOW } } });
    expect(decided(visit, { ...signedOff, visitOwed: false })).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'already_visited' },
    });
    for (const happenedAt of [NOW - 1, NOW + 1]) {
      const command = { action: 'recordAlarmVisit', text: '去过', happenedAt } as const;
      expect(decided(command, signedOff)).toEqual(refused('happened_at_invalid', { field: 'happenedAt' }));
    }
  });
});
