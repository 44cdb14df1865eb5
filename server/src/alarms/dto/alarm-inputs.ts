import { ALARM_ANSWERS, ALARM_KINDS } from '@youying/shared/domain/alarm/types';
import { Id, IdList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export class RaiseAlarmInput {
  @OneOf(ALARM_KINDS, { optional: true, about: 'Absent: nothing was chosen' }) kind?: string;
  @Id({ optional: true, about: 'A house of the community; or `place`; neither: where the caller lives' })
  houseId?: string;
  @Text({ max: 200, optional: true, about: 'In words' }) place?: string;
  @Id({ optional: true, about: 'Where the caller has several communities and gives no house' }) communityId?: string;
  @Text({ max: 500, optional: true }) text?: string;
}

export class AcknowledgeAlarmInput {
  @OneOf(ALARM_ANSWERS, { optional: true, about: 'Absent: received' }) answer?: string;
  @Time({ optional: true, about: 'When the caller expects to be there' }) etaAt?: string;
}

export class RecordOutreachInput {
  @Id({ about: 'Of `people`' }) noticeId!: string;
  @YesNo({ about: 'Told in person: counts as acknowledged' }) reached!: boolean;
  @Text({ max: 500, optional: true }) text?: string;
}

export class CallInToAlarmInput {
  @IdList({ min: 1, max: 20, about: 'Colleagues of the community' }) personIds!: string[];
}

export class AddAlarmLogInput {
  @Text({ max: 500 }) text!: string;
  @Time({ optional: true, about: 'When it happened; absent: now' }) happenedAt?: string;
  @IdList({ max: 9, optional: true }) mediaIds?: string[];
  @YesNo({ optional: true, about: 'Also for the residents; theirs always are' }) public?: boolean;
  @Whole({ min: 0, max: 50, optional: true, about: 'Ticks off this line of `card`' }) cardStep?: number;
}

export class RecordIntercomInput {
  @Text({ max: 500, optional: true, about: 'How the people inside are' }) text?: string;
}

export class InstructAlarmInput {
  @Text({ max: 500 }) text!: string;
  @Id() ownerId!: string;
  @Text({ max: 40, optional: true, about: 'Whose instruction it is; absent: the caller’s' }) givenBy?: string;
  @Time({ optional: true }) dueAt?: string;
}

export class SettleInstructionInput {
  @Id() instructionId!: string;
  @YesNo() done!: boolean;
  @Text({ max: 500 }) outcome!: string;
}

export class HandOverAlarmInput {
  @Id({ about: 'A colleague of the desk' }) personId!: string;
  @Text({ max: 500, optional: true }) note?: string;
}

export class AlarmSafeInput {
  @Text({ max: 500, optional: true }) text?: string;
}

export class CancelAlarmInput {}

export class EndAlarmInput {
  @Text({ max: 500, about: 'How it ended; the resident reads it' }) outcome!: string;
}

export class StandDownAlarmInput {
  @Text({ max: 500, optional: true }) note?: string;
}

export class RecordAlarmVisitInput {
  @Text({ max: 500, about: 'Who went, to whom, what was said' }) text!: string;
  @Time({ optional: true, about: 'When; absent: now' }) happenedAt?: string;
}

export class WriteAlarmReportInput {
  @Text({ max: 2000 }) cause!: string;
  @Text({ max: 2000, about: 'Injuries, damage, what is still to be done' }) aftermath!: string;
  @Text({ max: 2000 }) improvements!: string;
}

export class ListAlarmsQuery extends PageQuery {
  @OneOf(['open', 'all'], { optional: true, about: 'Absent: open' }) status?: string;
}
