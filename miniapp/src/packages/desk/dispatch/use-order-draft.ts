import type { Department } from '@youying/shared/domain/roles';
import { useState } from 'react';
import { type StaffSuggestion, suggestStaff } from '@/features/desk/staffing';
import type { Matter, StaffMember } from '@/features/desk/types';
import { headlineOf } from '@/features/desk/words';

/** What will be sent. Null in a part: as suggested. */
interface Choices {
  ticketId: string;
  department: Department | null;
  /** Empty string: the pool. */
  assigneeId: string | null;
  task: string | null;
}

export interface OrderDraft {
  department: Department;
  /** Null: the pool of the department. */
  assignee: StaffMember | null;
  task: string;
  suggestion: StaffSuggestion | null;
  chooseDepartment: (department: Department) => void;
  /** Null: the pool. Choosing a person chooses their department. */
  chooseAssignee: (person: StaffMember | null) => void;
  writeTask: (task: string) => void;
}

/** The department that gave it back or has not taken it; else the one of the category. */
function departmentFor(matter: Matter | undefined): Department | null {
  const open = matter?.workOrders.find(({ status }) => status === 'dispatched' || status === 'returned');
  return open?.department ?? matter?.department ?? null;
}

/** Department, person and task of the next order, suggested until chosen; begins anew with each matter. */
export function useOrderDraft(matter: Matter | undefined, staff: readonly StaffMember[]): OrderDraft {
  const ticketId = matter?.id ?? '';
  const blank: Choices = { ticketId, department: null, assigneeId: null, task: null };
  const [kept, setChoices] = useState<Choices>(blank);
  const choices = kept.ticketId === ticketId ? kept : blank;
  const department = choices.department ?? departmentFor(matter) ?? 'engineering';
  const words = `${matter?.categoryName ?? ''} ${matter?.description ?? ''}`;
  const suggestion = suggestStaff(staff, department, words);
  const assignee =
    choices.assigneeId === null
      ? (suggestion?.person ?? null)
      : (staff.find(({ id }) => id === choices.assigneeId) ?? null);
  return {
    department,
    assignee,
    suggestion,
    task: choices.task ?? headlineOf(matter?.description ?? ''),
    chooseDepartment: (next) => setChoices({ ...choices, department: next, assigneeId: null }),
    chooseAssignee: (person) =>
      setChoices({
        ...choices,
        assigneeId: person?.id ?? '',
        department: person?.department ?? choices.department,
      }),
    writeTask: (task) => setChoices({ ...choices, task }),
  };
}
