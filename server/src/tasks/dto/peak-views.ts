import { TASK_KINDS } from '@youying/shared/domain/procedures/types';
import { PEAK_LEVELS } from '@youying/shared/domain/staff/peak';
import { Id, ListOf, NestedList, OneOf, Time, Whole } from '../../platform/http/fields.js';

export class PeakView {
  @OneOf(PEAK_LEVELS) level!: string;
  @Whole({ min: 0, max: 500, about: 'Matters that wait to be registered' }) waiting!: number;
  @Whole({ min: 2, max: 200, about: 'From so many on it may become a peak' }) line!: number;
  @Time({ nullable: true }) since!: string | null;
  @ListOf(TASK_KINDS, { about: 'Duties that are held while it lasts' }) held!: string[];
}

export class PeakLogEntryView {
  @Id() id!: string;
  @Time() since!: string;
  @Time() alarmedAt!: string;
  @Time({ nullable: true }) severeAt!: string | null;
  @Time({ nullable: true }) endedAt!: string | null;
  @Whole({ min: 0, max: 500 }) most!: number;
}

export class PeakLogView {
  @NestedList(() => PeakLogEntryView, { max: 100 }) items!: PeakLogEntryView[];
}
