export { PeriodClock } from '../period-clock.js';
