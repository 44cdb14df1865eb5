import type { Texts } from '@/i18n';
import { clockTime, moment } from '@/i18n/format';
import type { Language } from '@/platform/preferences';
import type { Tone } from '@/ui/tag';
import type { Matter, WorkOrder } from './types';

/** `BX20261122-0007`, or `未立项 · 10:27 小程序`: a number is given by registration only (REG-1). */
export function numberOf(matter: Matter, texts: Texts): string {
  const { queues, words } = texts.desk;
  return matter.no ?? queues.unregistered(clockTime(Date.parse(matter.createdAt)), words.channels[matter.channel]);
}

export interface MatterTag {
  tone: Tone;
  label: string;
}

/** Only what differs from the usual: a complaint, a pressing one. */
export function tagsOf(matter: Matter, texts: Texts): MatterTag[] {
  const { priorities } = texts.desk.words;
  const tags: MatterTag[] = [];
  if (matter.kind !== 'repair') tags.push({ tone: 'amber', label: texts.kinds[matter.kind] ?? matter.kind });
  if (matter.priority === 'emergency') tags.push({ tone: 'danger', label: priorities.emergency });
  if (matter.priority === 'high') tags.push({ tone: 'amber', label: priorities.high });
  return tags;
}

const FINISHED_STATES: ReadonlySet<string> = new Set(['returned', 'cancelled']);

/** Who has it: `工程 赵鹏`, `工程 未接单`, `客服 林晓雯`. */
export function holderOf(matter: Matter, texts: Texts): string {
  const { words, queues } = texts.desk;
  if (matter.status === 'submitted') return queues.toRegister;
  const orders = matter.workOrders.filter(({ status }) => !FINISHED_STATES.has(status));
  if (orders.length > 1) return orders.map(({ department }) => words.departments[department]).join(' ');
  const [order] = orders;
  if (order !== undefined) return `${words.departments[order.department]} ${workerOf(order, texts)}`;
  return matter.owner === null ? '' : `${words.departments.customer_service} ${matter.owner.name}`;
}

export function workerOf(order: WorkOrder, texts: Texts): string {
  if (order.assignee === null) return texts.desk.matter.unassigned;
  return order.status === 'dispatched' ? texts.desk.queues.nobody : order.assignee.name;
}

/** `约 14:00–15:00`, with the day when it is another one. */
export function appointmentOf(matter: Matter, now: number, texts: Texts, language: Language): string | null {
  if (matter.appointment === null) return null;
  const { from, to } = matter.appointment;
  return texts.desk.matter.appointment(moment(Date.parse(from), now, language), clockTime(Date.parse(to)));
}

/** The first sentence or line: a title. */
export function headlineOf(description: string): string {
  return description.split(/[\n。；]/, 1)[0]?.trim() || description;
}

const DOOR = /^(\d+)\s*号楼\s*(?:(\d+)\s*单元\s*)?(\w+)$/;

/** `4-2-1101` for a home, as the desk says it: a place in a narrow column must leave room for who lives there. */
export function shortPlace(place: string): string {
  const [, building, unit, room] = DOOR.exec(place) ?? [];
  return building === undefined ? place : [building, unit, room].filter(Boolean).join('-');
}
