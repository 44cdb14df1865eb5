export { weighAgain } from '../use-cases/keep-report-duty.js';
