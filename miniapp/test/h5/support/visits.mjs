/**
 * Who opens which page of src/routes.ts, at what they work with, and with which parameters. `made` is what
 * `recordsOf` of support/records.mjs answers. scripts/test/visits.test.mjs counts that no page is left out.
 */
const none = () => ({});
const ticket = (name) => (made) => ({ ticketId: made[name].ticket.id });
const order = (name) => (made) => ({ orderId: made[name].order.id });
const alarm = ({ alarmId }) => ({ alarmId });

/** What the desk opens every day; `deskClose` with what is ready for it. */
const DAILY = {
  deskMatters: none,
  deskIntake: none,
  deskDispatch: none,
  deskHandover: none,
  deskClose: ticket('confirmed'),
  deskCallbacks: none,
  deskEmergency: none,
  deskHouseholds: ({ houseId }) => ({ houseId }),
  deskComplaint: ({ complaintId }) => ({ ticketId: complaintId }),
  deskOutages: none,
  deskKnowledge: none,
  deskQuality: none,
};

export const VISITS = [
  { account: null, device: 'phone', pages: { start: none, photos: ({ photoSecret }) => ({ t: photoSecret }) } },
  {
    account: 'resident-1',
    device: 'phone',
    pages: {
      home: none,
      matters: none,
      me: none,
      report: none,
      matter: ticket('accepted'),
      matterQuote: ticket('quoted'),
      fees: none,
      sign: ticket('finished'),
      rate: ticket('closed'),
      serviceRating: none,
      emergency: none,
      emergencyCalled: alarm,
      complaint: none,
      consultation: none,
      messages: none,
      joinHouse: none,
      houses: none,
      privacy: none,
      closeAccount: none,
      sticker: ({ sticker }) => ({ code: sticker }),
      outage: ({ outageId }) => ({ outageId }),
    },
  },
  {
    account: 'engineer-1',
    device: 'phone',
    pages: {
      orders: none,
      todo: none,
      me: none,
      staffOrder: order('accepted'),
      staffQuote: order('arrived'),
      staffFeeReview: order('arrived'),
      staffFinish: order('working'),
      staffSign: order('finished'),
      staffAlarm: alarm,
      badge: none,
      staffDuty: none,
      computerLogin: none,
      computerPassword: none,
      staffRelayed: none,
      staffCall: ticket('booked'),
      staffRecord: order('working'),
    },
  },
  { account: 'engineering-supervisor', device: 'phone', pages: { staffFeeReview: order('asked') } },
  {
    account: 'receptionist',
    device: 'computer',
    pages: {
      desk: ticket('accepted'),
      ...DAILY,
    },
  },
  {
    account: 'cs-supervisor',
    device: 'computer',
    pages: {
      desk: ticket('quoted'),
      deskRoster: none,
      deskQuality: () => ({ tab: 'trainings' }),
      deskPlaces: none,
      deskSignoff: none,
      deskOverdue: none,
      deskSettings: () => ({ part: 'targets' }),
      deskFees: none,
      deskCalendar: none,
      deskDashboard: none,
      deskFigure: () => ({ figure: 'registered' }),
      deskWeekly: none,
      deskCallbackSummary: none,
      deskRectification: none,
      deskArchive: none,
      deskCategories: none,
    },
  },
  { account: 'admin', device: 'computer', pages: { deskImport: none } },
];

/** What the whole desk opens. */
const DESK = {
  desk: ticket('quoted'),
  ...DAILY,
  deskRoster: none,
  deskPlaces: none,
  deskArchive: none,
};
/** What only those open who answer for it. */
const SENIOR = {
  deskSignoff: none,
  deskOverdue: none,
  deskSettings: none,
  deskCalendar: none,
  deskCategories: none,
  deskDashboard: none,
  deskFigure: () => ({ figure: 'dutiesDue' }),
  deskWeekly: none,
  deskCallbackSummary: none,
  deskRectification: none,
};
/** What everybody of the staff has on the phone. */
const STAFF = {
  orders: none,
  todo: none,
  me: none,
  badge: none,
  staffRelayed: none,
  staffRecord: none,
  computerLogin: none,
  computerPassword: none,
};

/**
 * The other accounts that may open them, each as they hold it: what stands on a page depends on who looks at it. With
 * VISITS they are everybody of the demo's first community who is more than a second person of the same role.
 */
export const MORE_VISITS = [
  {
    account: 'resident-2',
    device: 'phone',
    pages: { home: none, report: none, houses: none, emergency: none, me: none },
  },
  { account: 'contractor-1', device: 'phone', pages: STAFF },
  { account: 'cashier', device: 'phone', pages: { todo: none, me: none, badge: none } },
  { account: 'cashier', device: 'computer', pages: { deskArchive: none } },
  { account: 'head-office', device: 'phone', pages: { todo: none, me: none, deskRectification: none } },
  { account: 'head-office', device: 'computer', pages: { todo: none, deskRectification: () => ({ tab: 'year' }) } },
  {
    account: 'engineering-supervisor',
    device: 'phone',
    pages: { ...STAFF, staffDuty: none, staffOrder: order('finished'), staffAlarm: alarm },
  },
  {
    account: 'engineering-supervisor',
    device: 'computer',
    pages: { deskSignoff: none, deskOverdue: none, deskRoster: none },
  },
  { account: 'receptionist', device: 'computer', pages: { deskRoster: none, deskPlaces: none, deskArchive: none } },
  { account: 'cs-supervisor', device: 'computer', pages: DESK },
  { account: 'manager', device: 'computer', pages: { ...DESK, ...SENIOR, deskImport: none } },
  { account: 'admin', device: 'computer', pages: { deskPlaces: none, deskRoster: none } },
];
