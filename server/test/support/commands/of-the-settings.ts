import { daysOf } from './days.js';
import type { Row, Rows, There } from './types.js';

/** Each says how many open matters stand under it. */
const LEAVES_TRIED = 12;

const CALLED_SOON = { first: 3, firstUnit: 'day', again: 'never', caller: 'receptionist' };
const REASON = { reason: '公司要求' };

const each =
  (operation: Parameters<There['list']>[0], body: Readonly<Record<string, unknown>> = {}): Row =>
  async ({ list, things: { community } }) =>
    (await list(operation, { path: community })).slice(0, 2).map(({ id }) => ({ path: { id }, body }));

/** By what a community works: what a change of it touches is counted for whoever makes it. */
export const ON_SETTINGS = {
  previewPolicies: ({ things: { community } }) => [
    ...['complaintAnswerHours', 'complaintReplyHours', 'firstFollowUpMinutes', 'registerWithinMinutes'].map((key) => ({
      path: { ...community },
      body: { changes: [{ key, value: 20 }] },
    })),
  ],
  changePolicies: ({ things: { community } }) => [
    { path: { ...community }, body: { changes: [{ key: 'complaintAnswerHours', value: 20 }], ...REASON } },
  ],
  setCallbackRule: ({ things: { community } }) => [
    { path: { ...community }, body: { kind: 'praise', rule: CALLED_SOON, ...REASON } },
  ],
  undoPolicyChange: each('listPolicyChanges', REASON),
  changeWorkingCalendar: async ({ app, as, things: { community } }) => {
    const { body } = await app.call('getWorkingCalendar', { as, path: community });
    const { seasons, weekdays, publicHolidays, exceptions } = body.desk ?? {};
    return [
      { path: { ...community }, body: { desk: { seasons, weekdays, publicHolidays, exceptions }, ...REASON } },
      {
        path: { ...community },
        body: { desk: { seasons, weekdays, publicHolidays: !publicHolidays, exceptions }, ...REASON },
      },
    ];
  },
  undoCalendarChange: each('listCalendarChanges', REASON),
  enterHolidays: ({ things: { community } }) => [
    { path: { ...community }, body: { year: 2027, days: [{ date: '2027-01-01', worked: false }], ...REASON } },
  ],
  addCategory: async ({ list }) => {
    const [root] = await list('listCategorySettings');
    return [{ body: { parentId: root?.id ?? '1', name: '门铃', department: 'engineering', ...REASON } }];
  },
  changeCategory: async ({ list }) => {
    const leaves = (await list('listCategorySettings')).filter(({ parentId }) => parentId !== null);
    return leaves.slice(0, LEAVES_TRIED).map(({ id, name, department, words }) => ({
      path: { id },
      body: { name, department, words, active: false, ...REASON },
    }));
  },
  undoCategoryChange: each('listCategoryChanges'),
  addPlaces: ({ things: { community } }) => [
    { path: { ...community }, body: { places: [{ kind: 'room', name: '水泵房' }] } },
  ],
  changePlace: async ({ list, things: { community } }) =>
    (await list('listPlaces', { path: community })).slice(0, 2).map(({ id, version }) => ({
      path: { id },
      body: { name: '新名', version },
    })),
} satisfies Rows;

/** Everything that comes out on paper; what is printed is read. */
export const ON_PAPER = {
  printWorkOrder: ({ things: { orders } }) =>
    [orders.signed, orders.working].map((id) => ({ path: { id }, body: { photos: false } })),
  printRegistration: ({ things: { tickets } }) =>
    [tickets.byResident, tickets.byDesk, tickets.complaint].map((id) => ({ path: { id } })),
  printCloseOut: ({ things: { tickets } }) => [tickets.byResident, tickets.replied].map((id) => ({ path: { id } })),
  printAlarmReport: ({ things }) => [{ path: { id: things.alarmOver } }],
  printDayRecord: (there) => daysOf(there).map((path) => ({ path })),
  printStickers: ({ things: { community } }) => [{ path: { ...community }, body: {} }],
  exportDashboard: ({ things: { community } }) => [{ path: { ...community }, body: {} }],
} satisfies Rows;
