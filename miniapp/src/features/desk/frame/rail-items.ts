import type { AnyQueue } from '@youying/shared/domain/queues';
import { readsDashboard } from '@/features/reports/dashboard/community';
import { reportSections } from '@/features/reports/sections';
import { setsPolicies } from '@/features/settings/queries';
import { signs } from '@/features/supervision/lists';
import type { Texts } from '@/i18n';
import { go, returnTo } from '@/platform/navigate';
import { isTab, type RouteName } from '@/routes';
import type { IconName } from '@/ui/icon/icons';
import { chooseQueue, deskPlace } from '../place';
import type { QueueName } from '../queues';

export type RailName = keyof Texts['desk']['frame']['rail'];

export interface RailItem {
  name: RailName;
  icon: IconName;
  route: RouteName;
  /** A queue of the desk rather than a page of its own. */
  queue?: QueueName;
  /** Whose count stands on it. */
  count?: QueueName | 'joins' | 'toDispatch' | 'signatures' | 'alarms' | 'outages';
  urgent?: boolean;
  /** Also at the bottom of a phone. */
  onPhone?: boolean;
}

const DESK_WORK: readonly RailItem[] = [
  { name: 'desk', icon: 'inbox', route: 'desk', count: 'unregistered', onPhone: true },
  { name: 'dispatch', icon: 'route', route: 'deskDispatch', count: 'toDispatch', onPhone: true },
  { name: 'callbacks', icon: 'phoneBack', route: 'deskCallbacks', count: 'callbacks', onPhone: true },
  { name: 'complaints', icon: 'warning', route: 'deskComplaint', count: 'complaints' },
  { name: 'emergency', icon: 'siren', route: 'deskEmergency', count: 'alarms', urgent: true, onPhone: true },
  { name: 'outages', icon: 'drop', route: 'deskOutages', count: 'outages' },
  { name: 'households', icon: 'folder', route: 'deskHouseholds', count: 'joins' },
  { name: 'knowledge', icon: 'headset', route: 'deskKnowledge' },
];

const SIGNOFF: RailItem = { name: 'signoff', icon: 'pen', route: 'deskSignoff', count: 'signatures', onPhone: true };
/** Whoever has no desk came from there. */
const TODO: RailItem = { name: 'todo', icon: 'list', route: 'todo', onPhone: true };
const DASHBOARD: RailItem = { name: 'dashboard', icon: 'chart', route: 'deskDashboard' };
const ME: RailItem = { name: 'me', icon: 'user', route: 'me', onPhone: true };
const SETTINGS: RailItem = { name: 'settings', icon: 'gear', route: 'deskSettings' };
const PLACES: RailItem = { name: 'places', icon: 'scan', route: 'deskPlaces' };
const QUALITY: RailItem = { name: 'quality', icon: 'star', route: 'deskQuality' };
const HANDOVER: RailItem = { name: 'handover', icon: 'clock', route: 'deskHandover' };
const ROSTER: RailItem = { name: 'roster', icon: 'calendar', route: 'deskRoster' };
const IMPORT: RailItem = { name: 'import', icon: 'cloudUp', route: 'deskImport', onPhone: true };

const DESK_ROLES: ReadonlySet<string> = new Set(['receptionist', 'cs_supervisor', 'manager']);

export function worksAtDesk(roles: readonly string[]): boolean {
  return roles.some((role) => DESK_ROLES.has(role));
}

/** 报表 leads to the first report this person may read. */
function reportsOf(roles: readonly string[]): RailItem[] {
  const [first] = reportSections(roles);
  return first === undefined ? [] : [{ name: 'reports', icon: 'list', route: first.route }];
}

/** Who sets shifts, and who dispatches by them. */
const ROSTER_ROLES: ReadonlySet<string> = new Set([...DESK_ROLES, 'department_supervisor', 'admin']);

/** What stands in the rail of somebody with these roles. */
export function railItems(roles: readonly string[]): RailItem[] {
  return [
    ...(worksAtDesk(roles) || roles.includes('admin') ? [] : [TODO]),
    ...(signs(roles) ? [SIGNOFF] : []),
    ...(readsDashboard(roles) ? [DASHBOARD] : []),
    ...(worksAtDesk(roles) ? DESK_WORK : []),
    ...reportsOf(roles),
    ...(worksAtDesk(roles) || roles.includes('admin') ? [PLACES] : []),
    ...(roles.some((role) => ROSTER_ROLES.has(role)) ? [ROSTER] : []),
    // The administrator's work; a manager finds the prices in the settings.
    ...(roles.includes('admin') ? [IMPORT] : []),
    ...(setsPolicies(roles) ? [SETTINGS] : []),
    ...(worksAtDesk(roles) ? [QUALITY, HANDOVER] : []),
    ME,
  ];
}

/** 工作台 after 投诉 or 应急 is everything again; otherwise the queue stays. */
function queueBehind({ queue }: RailItem): AnyQueue {
  if (queue !== undefined) return queue;
  const shown = deskPlace.get().filters.queue;
  return DESK_WORK.some((item) => item.queue === shown) ? 'all' : shown;
}

export function openRailItem(item: RailItem, current: RailName): void {
  if (item.route === 'desk') chooseQueue(queueBehind(item) as QueueName);
  if (isTab(item.route)) go(item.route);
  else if (item.queue === undefined ? item.name !== current : current !== 'desk') returnTo(item.route);
}
