import { mainJob } from './main-job.mjs';

export const journeys = [mainJob];
