import type { Localized } from '../../language.js';
import type { Department } from '../../roles.js';
import type { Instant } from '../../time.js';
import type { Priority } from '../types.js';
import type { Colleague, Link } from './commands.js';
import type { TakenBackAct } from './take-back.js';

export interface IntakeEventData {
  /** `onDuty`: the duty person took it out of hours (INT-2). */
  ticket_claimed: { readonly reason: string | null; readonly onDuty?: boolean; readonly formerly?: number | null };
  priority_changed: { readonly from: Priority; readonly to: Priority; readonly reason: string | null };
  supervisor_asked: { readonly question: string };
  inquiry_answered: { readonly register: boolean; readonly words: string };
  ticket_linked: Link;
  ticket_unlinked: Omit<Link, 'separable'>;
  ticket_passed_on: Colleague & { readonly words: string; readonly formerly?: number | null };
  call_back_booked: Colleague & { readonly words: string; readonly atWorkFrom?: Instant | null };
  passed_to_department: { readonly department: Department; readonly words: string };
  /** Never the link itself: this is read by whoever reads the matter. */
  photos_asked: { readonly most: number; readonly until: Instant };
  photo_received: { readonly nth: number };
  agent_reviewed: { readonly atFault: boolean; readonly words: string };
  handover_confirmed: { readonly words: string };
  ownership_passed: Colleague;
  /** `personId`: who had it for that moment; `orderId`: the order that falls away. */
  act_taken_back: {
    readonly act: TakenBackAct;
    readonly said: Localized;
    readonly personId: number | null;
    readonly orderId: number | null;
  };
}
