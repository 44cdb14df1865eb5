import { OUTAGE_KINDS, OUTAGE_STATES } from '@youying/shared/domain/outage/types';
import { Id, OneOf, Text, Time, YesNo } from '../../platform/http/fields.js';

export class OutageHint {
  @Id() id!: string;
  @Text({ max: 200, about: '3 号楼停水' }) text!: string;
  @OneOf(OUTAGE_KINDS) kind!: string;
  @OneOf(OUTAGE_STATES) state!: string;
  @Text({ max: 200 }) cause!: string;
  @Text({ max: 200, about: 'What the desk says to callers' }) callerWords!: string;
  @Time() startsAt!: string;
  @Time({ nullable: true }) expectedEnd!: string | null;
  @YesNo({ about: 'What was said may come from it' }) fits!: boolean;
  @YesNo({ about: 'The caller has said 就是这件事' }) following!: boolean;
}
