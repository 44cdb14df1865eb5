import type { AlarmCommand } from '@youying/shared/domain/alarm/commands';
import type { AlarmAnswer } from '@youying/shared/domain/alarm/types';
import { DESK_ROLES, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { Person } from '../../identity/person.entity.js';
import { findStaff } from '../../identity/queries/find-staff.js';
import { nextId } from '../../platform/database/ids.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import type {
  AcknowledgeAlarmInput,
  AddAlarmLogInput,
  AlarmSafeInput,
  CancelAlarmInput,
  EndAlarmInput,
  HandOverAlarmInput,
  InstructAlarmInput,
  RecordAlarmVisitInput,
  RecordIntercomInput,
  RecordOutreachInput,
  SettleInstructionInput,
  StandDownAlarmInput,
} from '../dto/alarm-inputs.js';
import type { AlarmStage } from '../perform.js';

interface Inputs {
  acknowledgeAlarm: AcknowledgeAlarmInput;
  recordOutreach: RecordOutreachInput;
  addAlarmLog: AddAlarmLogInput;
  recordIntercom: RecordIntercomInput;
  instructAlarm: InstructAlarmInput;
  settleInstruction: SettleInstructionInput;
  handOverAlarm: HandOverAlarmInput;
  alarmSafe: AlarmSafeInput;
  cancelAlarm: CancelAlarmInput;
  endAlarm: EndAlarmInput;
  standDownAlarm: StandDownAlarmInput;
  recordAlarmVisit: RecordAlarmVisitInput;
}

/** An operation on an alarm as it came in: its name, the alarm, the checked body. */
export type AlarmAct = {
  [Name in keyof Inputs]: { readonly operation: Name; readonly alarmId: number; readonly input: Inputs[Name] };
}[keyof Inputs];

const instantOrNull = (text: string | undefined): number | null => (text === undefined ? null : Date.parse(text));

/** The body in the words of the rules; people named in it are looked up. */
export async function alarmCommandOf(stage: AlarmStage, act: AlarmAct): Promise<AlarmCommand> {
  const { work, now, actor } = stage;
  const { communityId } = stage.matter.ticket;
  switch (act.operation) {
    case 'acknowledgeAlarm': {
      const { answer, etaAt } = act.input;
      return {
        action: 'acknowledgeAlarm',
        answer: (answer ?? 'received') as AlarmAnswer,
        etaAt: ahead(instantOrNull(etaAt), now, 'etaAt'),
      };
    }
    case 'recordOutreach': {
      const { noticeId, reached, text } = act.input;
      const id = idFromField(noticeId, 'noticeId');
      const personName = await nameOfTold(stage, id);
      return { action: 'recordOutreach', noticeId: id, reached, text: text ?? null, personName };
    }
    case 'addAlarmLog': {
      const { text, happenedAt, cardStep } = act.input;
      const open = act.input.public ?? !holdsIn(actor, communityId, STAFF_ROLES);
      return {
        action: 'addAlarmLog',
        text,
        happenedAt: instantOrNull(happenedAt) ?? now,
        visibility: open ? 'public' : 'internal',
        cardStep: cardStep ?? null,
      };
    }
    case 'recordIntercom':
      return { action: 'recordIntercom', text: act.input.text ?? null };
    case 'instructAlarm': {
      const { text, ownerId, givenBy, dueAt } = act.input;
      const owner = await findStaff(work, communityId, { id: ownerId, field: 'ownerId', now });
      const instruction = { id: nextId(), text, ownerId: owner.id, ownerName: owner.name };
      return {
        action: 'instructAlarm',
        instruction: {
          ...instruction,
          givenBy: givenBy ?? actor.name,
          dueAt: ahead(instantOrNull(dueAt), now, 'dueAt'),
        },
      };
    }
    case 'settleInstruction':
      return {
        ...act.input,
        action: 'settleInstruction',
        instructionId: idFromField(act.input.instructionId, 'instructionId'),
      };
    case 'handOverAlarm': {
      const wanted = { id: act.input.personId, field: 'personId', roles: DESK_ROLES, now };
      const { id, name } = await findStaff(work, communityId, wanted);
      return { action: 'handOverAlarm', to: { id, name }, note: act.input.note ?? null };
    }
    case 'alarmSafe':
      return { action: 'alarmSafe', text: act.input.text ?? null };
    case 'cancelAlarm':
      return { action: 'cancelAlarm' };
    case 'endAlarm':
      return { action: 'endAlarm', outcome: act.input.outcome };
    case 'standDownAlarm':
      return { action: 'standDownAlarm', note: act.input.note ?? null };
    case 'recordAlarmVisit': {
      const { text, happenedAt } = act.input;
      return { action: 'recordAlarmVisit', text, happenedAt: instantOrNull(happenedAt) ?? now };
    }
  }
}

function ahead(at: number | null, now: number, field: string): number | null {
  if (at !== null && at <= now) throw invalidInput({ field, code: 'until_in_the_past' });
  return at;
}

/** Whose notice this is; null for a post, and for one that the rules will not know either. */
async function nameOfTold({ work, loaded }: AlarmStage, noticeId: number): Promise<string | null> {
  const personId = loaded.notices.find(({ id }) => id === noticeId)?.personId ?? null;
  const person = personId === null ? undefined : await work.findOneGlobal(Person, { id: personId });
  return person?.name ?? null;
}
