import { DAY, HOUR, SECOND, shanghaiDay, shanghaiMidnight } from '@youying/shared/domain/time';
import type { TestApp } from './app.js';
import { done } from './job.js';

const MANAGER = 'manager';

export type Rosters = ReturnType<typeof rosterIn>;

/** The roster of community A under a test's hand; hours are counted from midnight of the clock's Shanghai day. */
export function rosterIn(app: TestApp) {
  const at = (hours: number) => new Date(shanghaiMidnight(app.clock.now()) + hours * HOUR).toISOString();

  /** On to the next time it is this hour in Shanghai. */
  async function until(hour: number): Promise<void> {
    const now = app.clock.now();
    const today = shanghaiMidnight(now) + hour * HOUR;
    await app.advance(Math.ceil(((today > now ? today : today + DAY) - now) / SECOND));
  }

  const people = async (department: string) =>
    (await done(app.call('listRoster', { as: MANAGER, query: { department } }))).items.map(({ person }) => person);

  const set = (personId: string, department: string, hours: readonly (readonly [number, number])[], day = 0) =>
    done(
      app.call('setShifts', {
        as: MANAGER,
        body: {
          personId,
          day: shanghaiDay(app.clock.now() + day * DAY),
          shifts: hours.map(([from, to]) => ({
            department,
            role: 'duty',
            from: at(day * 24 + from),
            to: at(day * 24 + to),
          })),
        },
      }),
    );

  /** Only these people of the department are on duty today, with these hours; nobody's night reaches into it. */
  async function onlyOnDuty(department: string, hours: Readonly<Record<string, readonly [number, number]>>) {
    for (const { id, name } of await people(department)) {
      await set(id, department, [], -1);
      const own = hours[name];
      await set(id, department, own ? [own] : []);
    }
  }

  return { at, until, people, set, onlyOnDuty };
}
