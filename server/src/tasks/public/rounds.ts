export { TaskClock } from '../clock/task-clock.js';
