import { DAY, type Instant, shanghaiMidnight, shanghaiWeekday } from '@youying/shared/domain/time';

/** The midnight of the Monday of the week that holds the moment. */
export const mondayOf = (instant: Instant): Instant =>
  shanghaiMidnight(instant) - ((shanghaiWeekday(instant) + 6) % 7) * DAY;
