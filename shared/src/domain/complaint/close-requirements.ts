import type { Role } from '../roles.js';
import type { TicketFacts } from '../ticket/types.js';
import { openRemedies } from './types.js';

export type ComplaintRequirementCode =
  | 'reply_missing'
  | 'acceptance_missing'
  | 'remedies_open'
  | 'third_party_waiting'
  | 'classification_missing';

interface Missing {
  readonly code: ComplaintRequirementCode;
  readonly rule: string;
  readonly whom: Role;
}

/** What still stands between a complaint and its close-out (CLO-2): answered, taken or explained, carried out, weighed. */
export function complaintRequirements({ complaint, concerned }: TicketFacts): readonly Missing[] {
  const missing: Missing[] = [];
  if (complaint === null || complaint.repliedAt === null) {
    missing.push({ code: 'reply_missing', rule: 'CMP-2', whom: 'receptionist' });
  } else if (complaint.acceptedAt === null) {
    missing.push({ code: 'acceptance_missing', rule: 'CMP-1', whom: 'resident' });
  }
  if (complaint !== null && openRemedies(complaint).length > 0) {
    missing.push({ code: 'remedies_open', rule: 'CMP-1', whom: 'department_supervisor' });
  }
  if (complaint?.thirdParties.some(({ settledAt }) => settledAt === null)) {
    missing.push({ code: 'third_party_waiting', rule: 'CLS-7', whom: 'receptionist' });
  }
  if (!complaint?.classifications.some(({ decided }) => decided)) {
    missing.push({ code: 'classification_missing', rule: 'CLS-5', whom: concerned?.level ?? 'cs_supervisor' });
  }
  return missing;
}
