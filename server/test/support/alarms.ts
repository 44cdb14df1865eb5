import type { OperationId } from '@youying/shared/api/operations.gen';
import type { Answer, Success, TestApp } from './app.js';
import { done } from './job.js';

export type AlarmView = Success<'getAlarm'>;

/** Emergencies as the people of the demo company live through them. */
export function alarmsIn(app: TestApp) {
  /** A lift in which a resident is stuck, unless `body` says otherwise. */
  const raise = (body: object = {}, as = 'resident-1') =>
    app.call('raiseAlarm', { as, body: { kind: 'lift_trapped', place: '5 号楼 2 号梯', ...body } });
  const raised = (body: object = {}, as = 'resident-1'): Promise<AlarmView> => done(raise(body, as));
  const act = (operation: OperationId, as: string, id: string, body: object = {}) =>
    app.call(operation, { as, path: { id }, body }) as Promise<Answer<AlarmView>>;
  const seen = (as: string, id: string): Promise<AlarmView> => done(app.call('getAlarm', { as, path: { id } }));
  const waiting = async (id: string): Promise<string[]> =>
    (await seen('cs-supervisor', id)).people
      .filter(({ acknowledgedAt }) => acknowledgedAt === null)
      .map(({ role, department }) => (department === null ? role : `${role} ${department}`));

  /** Over and signed off, with everything in between that the rules ask for. */
  async function stoodDown(body: object = {}): Promise<AlarmView> {
    const { id } = await raised(body);
    await done(act('acknowledgeAlarm', 'receptionist', id));
    await done(act('endAlarm', 'receptionist', id, { outcome: '人已救出' }));
    return done(act('standDownAlarm', 'manager', id));
  }
  /** Ends whatever is still going on. */
  async function endAll(): Promise<void> {
    const { items } = await done(app.call('listAlarms', { as: 'receptionist', query: { limit: 100 } }));
    for (const { id, state } of items) {
      if (state !== 'over') await done(act('endAlarm', 'receptionist', id, { outcome: '险情结束' }));
    }
  }
  return { endAll, raise, raised, act, seen, waiting, stoodDown };
}

export type Alarms = ReturnType<typeof alarmsIn>;
