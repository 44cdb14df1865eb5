import { closing } from './main-job/closing.mjs';
import { pricing } from './main-job/pricing.mjs';
import { reporting } from './main-job/reporting.mjs';
import { working } from './main-job/working.mjs';

/** 报修 to 评价, by the people whose steps they are, each seeing what the others did. */
export const mainJob = {
  title: 'The whole job: resident, desk, engineer, supervisor',
  steps: [...reporting, ...pricing, ...working, ...closing],
};
