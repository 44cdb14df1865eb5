import { headlineOf } from '@/features/desk/words';
import type { Texts } from '@/i18n';
import { dayNumber } from '@/i18n/format';
import type { Item } from '@/platform/api/contract';
import type { IconName } from '@/ui/icon/icons';

export type Task = Item<'listTasks'>;
export type Message = Item<'listMyMessages'>;

/** Somebody waits for these: they come before the day's work. */
const FIRST_KINDS: readonly string[] = [
  'acknowledge_alarm',
  'phone_alarm',
  'comfort_shut_in',
  'follow_instruction',
  'answer_urge',
  'call_back',
  'call_resident',
  'rectify',
  'fee_review',
  'accept',
  'return_refused',
  'confirm',
  'countersign',
];

const VISIT = 'arrive';

const icons: Record<string, IconName> = {
  acknowledge_alarm: 'siren',
  phone_alarm: 'phone',
  comfort_shut_in: 'phone',
  follow_instruction: 'siren',
  call_back: 'phoneBack',
  call_resident: 'phoneBack',
  accept: 'bell',
  answer_urge: 'bell',
  arrive: 'clock',
  quote: 'receipt',
  fee_review: 'receipt',
  consent: 'ask',
  sign: 'pen',
  confirm: 'check',
  countersign: 'pen',
  rectify: 'alert',
  monthly_rectification: 'chart',
  yearly_rectification: 'chart',
  return_refused: 'swap',
  resume: 'refresh',
};

export function taskIcon(kind: string): IconName {
  return icons[kind] ?? 'wrench';
}

/** `上门 1 号楼 601`: of a visit the place is what matters, so it stands first. */
export function titleOfTask({ kind, title, place }: Pick<Task, 'kind' | 'title' | 'place'>, words: Texts): string {
  return kind === VISIT ? words.staff.todo.visit(place) : title;
}

/** `3 号楼 2 单元 1101 · 水管渗水`; of what a community owes the place alone, its title says the rest. */
export function aboutTask({
  kind,
  place,
  description,
  ticketId,
}: Pick<Task, 'kind' | 'place' | 'description' | 'ticketId'>): string {
  if (ticketId === null) return place;
  const what = headlineOf(description);
  return (kind === VISIT ? [what] : [place, what]).filter(Boolean).join(' · ');
}

export interface TodoGroups {
  overdue: Task[];
  first: Task[];
  today: Task[];
  later: Task[];
}

function dueAt({ dueAt: text }: Task): number {
  return text === null ? Number.MAX_SAFE_INTEGER : Date.parse(text);
}

/** Overdue on top, then what someone is waiting for, then the day, then the rest; each by what is due first. */
export function groupTasks(tasks: readonly Task[], now: number): TodoGroups {
  const groups: TodoGroups = { overdue: [], first: [], today: [], later: [] };
  for (const task of [...tasks].sort((one, other) => dueAt(one) - dueAt(other))) {
    const due = dueAt(task);
    if (task.state === 'overdue' || due < now) groups.overdue.push(task);
    else if (FIRST_KINDS.includes(task.kind)) groups.first.push(task);
    else if (task.dueAt === null || dayNumber(due) <= dayNumber(now)) groups.today.push(task);
    else groups.later.push(task);
  }
  return groups;
}
