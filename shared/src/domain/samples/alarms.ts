import type { AlarmAction, AlarmCommand } from '../alarm/commands.js';
import type { AlarmFacts, AlarmNoticeFacts } from '../alarm/types.js';
import { people } from './actors.js';
import { SAMPLE_COMMUNITY, SAMPLE_NOW, SAMPLE_RESIDENT } from './facts.js';

const notice = (id: number, change: Partial<AlarmNoticeFacts>): AlarmNoticeFacts => ({
  id,
  personId: null,
  role: 'receptionist',
  department: null,
  notifiedAt: SAMPLE_NOW,
  acknowledgedAt: null,
  answer: null,
  etaAt: null,
  ...change,
});

/** A resident stuck in a lift; the desk, its supervisor and the manager have been told. */
export function sampleAlarm(change: Partial<AlarmFacts> = {}): AlarmFacts {
  return {
    id: 1,
    communityId: SAMPLE_COMMUNITY,
    kind: 'lift_trapped',
    state: 'raised',
    raisedBy: SAMPLE_RESIDENT,
    raisedAt: SAMPLE_NOW,
    recorderId: null,
    visitOwed: true,
    shutIn: true,
    notices: [
      notice(71, {}),
      notice(72, { personId: people.csSupervisor.personId, role: 'cs_supervisor' }),
      notice(73, { personId: people.manager.personId, role: 'manager' }),
    ],
    instructions: [{ id: 81, ownerId: people.engineer.personId, isOpen: true }],
    ...change,
  };
}

const instruction = {
  id: 82,
  text: '断电挂牌',
  givenBy: '陈国栋',
  ownerId: people.engineer.personId,
  ownerName: '王建军',
  dueAt: null,
};

/** At least one well-formed command per action, one for each way it can turn out. */
export const alarmCommands: Readonly<Record<AlarmAction, readonly AlarmCommand[]>> = {
  raiseAlarm: [{ action: 'raiseAlarm', kind: 'lift_trapped', text: null }],
  raiseAgain: [{ action: 'raiseAgain', text: null }],
  acknowledgeAlarm: [{ action: 'acknowledgeAlarm', answer: 'on_the_way', etaAt: null }],
  recordOutreach: [
    { action: 'recordOutreach', noticeId: 72, reached: true, text: null, personName: '周敏' },
    { action: 'recordOutreach', noticeId: 72, reached: false, text: null, personName: '周敏' },
  ],
  callInToAlarm: [{ action: 'callInToAlarm', names: ['彭涛'] }],
  addAlarmLog: [
    { action: 'addAlarmLog', text: '到场', happenedAt: SAMPLE_NOW, visibility: 'internal', cardStep: null },
  ],
  recordIntercom: [{ action: 'recordIntercom', text: '儿童口渴' }],
  instructAlarm: [{ action: 'instructAlarm', instruction }],
  settleInstruction: [{ action: 'settleInstruction', instructionId: 81, done: true, outcome: '已断电' }],
  handOverAlarm: [{ action: 'handOverAlarm', to: { id: 152, name: '周敏' }, note: null }],
  alarmSafe: [{ action: 'alarmSafe', text: null }],
  cancelAlarm: [{ action: 'cancelAlarm' }],
  endAlarm: [{ action: 'endAlarm', outcome: '人已救出' }],
  standDownAlarm: [{ action: 'standDownAlarm', note: null }],
  writeAlarmReport: [{ action: 'writeAlarmReport' }],
  recordAlarmVisit: [{ action: 'recordAlarmVisit', text: '已当面说明', happenedAt: SAMPLE_NOW }],
  everybodyKnows: [{ action: 'everybodyKnows' }],
};
