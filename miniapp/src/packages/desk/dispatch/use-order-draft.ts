import { DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { useState } from 'react';
import { useSuggestion } from '@/features/desk/queries';
import type { Matter, Suggestion, WorkOrder } from '@/features/desk/types';
import { headlineOf } from '@/features/desk/words';

/** Who can be chosen, wherever they were chosen. */
export interface Candidate {
  id: string;
  name: string;
  department: Department;
}

/** What will be sent. Null in a part: as suggested. */
interface Choices {
  ticketId: string;
  department: Department | null;
  /** Departments added by hand (DSP-1). */
  added: readonly Department[];
  /** Empty string: the pool. */
  assigneeId: string | null;
  task: string | null;
  reason: string;
}

export interface OrderDraft {
  department: Department;
  /** One tab each. */
  departments: readonly Department[];
  /** Those of them that have no order yet (DSP-1). */
  unsent: readonly Department[];
  /** Null: the pool of the department. */
  assignee: Candidate | null;
  task: string;
  /** Past the head of the department: why (DSP-4). */
  reason: string;
  suggestion: Suggestion | undefined;
  /** The order that lies unaccepted with this department: it is handed over instead of a second one sent. */
  takeOver: WorkOrder | null;
  /** The department has accepted an order of this matter: a second one is not sent by a slip of the hand. */
  taken: WorkOrder | null;
  chooseDepartment: (department: Department) => void;
  nextDepartment: () => void;
  /** Null: the pool. Choosing a person chooses their department. */
  chooseAssignee: (person: Candidate | null) => void;
  writeTask: (task: string) => void;
  writeReason: (reason: string) => void;
}

/** The department that gave it back or has not taken it; undefined: that of the category. */
function departmentFor(matter: Matter | undefined): Department | undefined {
  const open = matter?.workOrders.find(({ status }) => status === 'dispatched' || status === 'returned');
  return open?.department ?? matter?.department ?? undefined;
}

function unaccepted(matter: Matter | undefined, department: Department): WorkOrder | null {
  const found = matter?.workOrders.find((order) => order.status === 'dispatched' && order.department === department);
  return found?.actions.includes('transferWorkOrder') ? found : null;
}

const ENDED: ReadonlySet<string> = new Set(['dispatched', 'returned', 'confirmed', 'cancelled']);

/** The order that somebody of this department is at, unless more than this one is open to be given. */
export function takenBy(matter: Matter | undefined, department: Department): WorkOrder | null {
  const open = matter?.workOrders.filter((order) => order.department === department) ?? [];
  if (open.some(({ status }) => status === 'dispatched')) return null;
  return open.find(({ status }) => !ENDED.has(status)) ?? null;
}

/** Department, person and task of the next order, suggested until chosen; begins anew with each matter. */
export function useOrderDraft(
  matter: Matter | undefined,
  candidates: readonly Candidate[],
  dropped: Candidate | null = null,
): OrderDraft {
  const ticketId = matter?.id ?? '';
  const blank: Choices = {
    ticketId,
    department: dropped?.department ?? null,
    added: [],
    assigneeId: dropped?.id ?? null,
    task: null,
    reason: '',
  };
  const [kept, setChoices] = useState<Choices>(blank);
  const choices = kept.ticketId === ticketId ? kept : blank;
  const asked = choices.department ?? departmentFor(matter);
  const suggestion = useSuggestion(matter?.id, asked).data;
  const department = asked ?? suggestion?.department ?? 'engineering';
  const ordered = matter?.workOrders.map((order) => order.department) ?? [];
  const named = new Set([...(suggestion?.departments ?? []), ...ordered, ...choices.added, department]);
  const departments = DEPARTMENTS.filter((name) => named.has(name));
  const chosen = suggestion?.chosen?.person;
  const suggested = chosen === undefined ? null : { id: chosen.id, name: chosen.name, department };
  const byHand = candidates.find((person) => person.id === choices.assigneeId && person.department === department);
  const change = (next: Partial<Choices>) => setChoices({ ...choices, ...next });
  const chooseDepartment = (next: Department) =>
    change({
      department: next,
      assigneeId: null,
      added: departments.includes(next) ? choices.added : [...choices.added, next],
    });
  return {
    department,
    departments,
    unsent: departments.filter((name) => !ordered.includes(name)),
    suggestion,
    assignee: choices.assigneeId === null ? suggested : (byHand ?? null),
    task: choices.task ?? headlineOf(matter?.description ?? ''),
    reason: choices.reason,
    takeOver: unaccepted(matter, department),
    taken: takenBy(matter, department),
    chooseDepartment,
    nextDepartment: () => {
      const next = departments[(departments.indexOf(department) + 1) % departments.length];
      if (next !== undefined && next !== department) chooseDepartment(next);
    },
    chooseAssignee: (person) =>
      change({ assigneeId: person?.id ?? '', department: person?.department ?? choices.department }),
    writeTask: (task) => change({ task }),
    writeReason: (reason) => change({ reason }),
  };
}
