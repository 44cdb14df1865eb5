import { taskOfKind } from '@youying/shared/domain/procedures/book';
import type { Work } from '../../platform/database/work.js';
import { openTask } from '../announce.js';
import { stageOf } from '../stage.js';
import { audienceFacts } from './facts.js';
import type { Matter } from './matter.js';
import { SYSTEM } from './system.js';

/** FUP-5: no message reached the resident, so the desk telephones. One such duty is open on a ticket at a time. */
export function callResident(work: Work, matter: Matter, workOrderId: number | null): void {
  const stage = stageOf(work, matter, SYSTEM);
  const { ticket, order } = audienceFacts(matter, workOrderId);
  const { policies, calendar, now } = stage;
  openTask(stage, taskOfKind('call_resident', now, { ticket, order, policies, calendar }));
}
