import { Id, Text, Time } from '../../platform/http/fields.js';

/** The words beside the file of a fee schedule. */
export class FeeScheduleFields {
  @Text({ max: 40, about: '2026 年 7 月版' }) name!: string;
  @Id() communityId!: string;
  @Time({ optional: true, about: 'Absent: at once' }) validFrom?: string;
}
