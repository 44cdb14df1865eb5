/**
 * The one list of pages. app.config.ts makes pages and subpackages of it, `go()` its addresses.
 * A tab page must live in the main package (WeChat), everything else in a subpackage.
 */
export const tabPages = {
  home: 'pages/home/index',
  matters: 'pages/matters/index',
  orders: 'pages/orders/index',
  todo: 'pages/todo/index',
  me: 'pages/me/index',
} as const;

/** Main package, not a tab. The first page of the list is where the app opens. */
export const mainPages = {
  start: 'pages/start/index',
} as const;

/** Subpackages under src/packages/. A package without pages is left out of the build. */
export const packagePages = {
  resident: {
    report: 'report/index',
    matter: 'matter/index',
    matterQuote: 'quote/index',
    fees: 'fees/index',
    sign: 'sign/index',
    rate: 'rate/index',
    serviceRating: 'service-rating/index',
    emergency: 'emergency/index',
    emergencyCalled: 'emergency-called/index',
    complaint: 'complaint/index',
    consultation: 'consultation/index',
    messages: 'messages/index',
    joinHouse: 'join-house/index',
    houses: 'houses/index',
    privacy: 'privacy/index',
    closeAccount: 'close-account/index',
    sticker: 'sticker/index',
    photos: 'photos/index',
    outage: 'outage/index',
  },
  staff: {
    staffOrder: 'order/index',
    staffQuote: 'quote/index',
    staffFeeReview: 'fee-review/index',
    staffFinish: 'finish/index',
    staffSign: 'sign/index',
    staffAlarm: 'alarm/index',
    badge: 'badge/index',
    staffDuty: 'duty/index',
    computerLogin: 'computer-login/index',
    computerPassword: 'password/index',
    staffRelayed: 'relayed/index',
    staffCall: 'call/index',
    staffRecord: 'record/index',
  },
  desk: {
    desk: 'main/index',
    deskMatters: 'matters/index',
    deskIntake: 'intake/index',
    deskDispatch: 'dispatch/index',
    deskRoster: 'roster/index',
    deskHandover: 'handover/index',
    deskQuality: 'quality/index',
    deskClose: 'close/index',
    deskCallbacks: 'callbacks/index',
    deskEmergency: 'emergency/index',
    deskHouseholds: 'households/index',
    deskImport: 'import/index',
    deskPlaces: 'places/index',
    deskSignoff: 'signoff/index',
    deskOverdue: 'overdue/index',
    deskSettings: 'settings/index',
    deskFees: 'fees/index',
    deskCalendar: 'calendar/index',
    deskComplaint: 'complaint/index',
    deskDashboard: 'dashboard/index',
    deskFigure: 'figure/index',
    deskWeekly: 'weekly/index',
    deskCallbackSummary: 'callback-summary/index',
    deskRectification: 'rectification/index',
    deskArchive: 'archive/index',
    deskOutages: 'outages/index',
    deskKnowledge: 'knowledge/index',
    deskCategories: 'categories/index',
  },
  manager: {},
} as const;

export type TabName = keyof typeof tabPages;

type Packages = typeof packagePages;
export type RouteName = TabName | keyof typeof mainPages | { [P in keyof Packages]: keyof Packages[P] }[keyof Packages];

const packageRoutes = Object.entries(packagePages).flatMap(([root, pages]) =>
  Object.entries(pages as Record<string, string>).map(([name, page]) => [name, `packages/${root}/${page}`] as const),
);

/** Route name → page path without the leading slash. */
export const pagePaths = {
  ...mainPages,
  ...tabPages,
  ...Object.fromEntries(packageRoutes),
} as Record<RouteName, string>;

export function isTab(name: RouteName): name is TabName {
  return name in tabPages;
}
