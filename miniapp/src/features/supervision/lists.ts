import { SIGNATURE_GROUPS } from '@youying/shared/domain/procedures/signatures';
import type { Department } from '@youying/shared/domain/roles';
import type { Duty, SignatureGroup } from './types';

/** Roles that sign; everybody else has no 待我签字. */
const SIGNERS: ReadonlySet<string> = new Set(['department_supervisor', 'cs_supervisor', 'manager']);

export function signs(roles: readonly string[]): boolean {
  return roles.some((role) => SIGNERS.has(role));
}

const dueAt = ({ dueAt: text }: Duty) => (text === null ? Number.MAX_SAFE_INTEGER : Date.parse(text));
const byDue = (one: Duty, other: Duty) => dueAt(one) - dueAt(other) || one.id.localeCompare(other.id);

export interface Signatures {
  group: SignatureGroup;
  duties: Duty[];
}

/** Every group in the order of the list, also those with nothing in them: zero is an answer. */
export function signaturesByGroup(duties: readonly Duty[]): Signatures[] {
  return SIGNATURE_GROUPS.map((group) => ({
    group,
    duties: duties.filter(({ signatureGroup }) => signatureGroup === group).sort(byDue),
  }));
}

/** The first group with something in it; the first of all when everything is signed. */
export function firstGroup(signatures: readonly Signatures[]): SignatureGroup {
  return (signatures.find(({ duties }) => duties.length > 0) ?? signatures[0])?.group ?? SIGNATURE_GROUPS[0];
}

export interface OverdueGroup {
  /** Customer service has what no department has. */
  department: Department;
  duties: Duty[];
}

/** By department, the one with the oldest duty first; inside, the longest overdue first. */
export function overdueByDepartment(duties: readonly Duty[]): OverdueGroup[] {
  const groups = new Map<Department, Duty[]>();
  for (const duty of [...duties].sort(byDue)) {
    const department = duty.department ?? 'customer_service';
    groups.set(department, [...(groups.get(department) ?? []), duty]);
  }
  return [...groups].map(([department, members]) => ({ department, duties: members }));
}
