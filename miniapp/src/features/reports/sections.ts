import type { Role } from '@youying/shared/domain/roles';
import type { Texts } from '@/i18n';
import type { RouteName } from '@/routes';

export interface ReportSection {
  name: keyof Texts['reports']['menu'];
  route: RouteName;
  /** Who reads it: whose work is one community's, and head office what it writes itself. */
  roles: readonly Role[];
}

export const REPORT_SECTIONS: readonly ReportSection[] = [
  { name: 'weekly', route: 'deskWeekly', roles: ['cs_supervisor', 'manager'] },
  { name: 'callbacks', route: 'deskCallbackSummary', roles: ['cs_supervisor', 'manager'] },
  { name: 'rectification', route: 'deskRectification', roles: ['cs_supervisor', 'manager', 'head_office'] },
  { name: 'archive', route: 'deskArchive', roles: ['cs_supervisor', 'manager', 'receptionist', 'cashier'] },
];

export function reportSections(roles: readonly string[]): ReportSection[] {
  return REPORT_SECTIONS.filter((section) => section.roles.some((role) => roles.includes(role)));
}
