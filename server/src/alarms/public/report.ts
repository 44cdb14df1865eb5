/** What printing needs of an alarm: the door, the record, the report. */
export { admitToAlarm } from '../access.js';
export { AlarmReport } from '../alarm.entity.js';
export { loadAlarm } from '../load-alarm.js';
