import type { Department } from '../../roles.js';
import type { Priority } from '../types.js';
import type { Colleague, Link } from './commands.js';

export interface IntakeEventData {
  /** `onDuty`: the duty person took it out of hours (INT-2). */
  ticket_claimed: { readonly reason: string | null; readonly onDuty?: boolean };
  priority_changed: { readonly from: Priority; readonly to: Priority; readonly reason: string | null };
  supervisor_asked: { readonly question: string };
  inquiry_answered: { readonly register: boolean; readonly words: string };
  ticket_linked: Link;
  ticket_unlinked: Omit<Link, 'separable'>;
  ticket_passed_on: Colleague & { readonly words: string };
  call_back_booked: Colleague & { readonly words: string };
  passed_to_department: { readonly department: Department; readonly words: string };
  agent_reviewed: { readonly atFault: boolean; readonly words: string };
  handover_confirmed: { readonly words: string };
  ownership_passed: Colleague;
}
