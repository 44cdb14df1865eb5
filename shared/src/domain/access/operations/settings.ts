import type { OperationAccess, RoleCells } from '../types.js';

/** Whoever answers for the procedures of a community decides about its numbers. */
const SETTINGS: RoleCells = { cs_supervisor: 'community', manager: 'community' };

/** What a community decides about its procedures. */
export const settingsOperations = {
  /** What everybody is promised, and everybody works by. */
  getLimits: 'session',
  listPolicies: SETTINGS,
  previewPolicies: SETTINGS,
  changePolicies: SETTINGS,
  setCallbackRule: SETTINGS,
  listPolicyChanges: SETTINGS,
  undoPolicyChange: SETTINGS,
  getWorkingCalendar: SETTINGS,
  changeWorkingCalendar: SETTINGS,
  enterHolidays: SETTINGS,
  undoCalendarChange: SETTINGS,
  listCalendarChanges: SETTINGS,
  listCategorySettings: SETTINGS,
  addCategory: SETTINGS,
  changeCategory: SETTINGS,
  listCategoryChanges: SETTINGS,
  undoCategoryChange: SETTINGS,
} as const satisfies Readonly<Record<string, OperationAccess>>;
