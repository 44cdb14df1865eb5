/** For features whose events are those of a matter without being moves of its ticket or orders (alarms). */
export { announce, type EventExtras, openTask } from '../announce.js';
export { problemOf } from '../refuse.js';
