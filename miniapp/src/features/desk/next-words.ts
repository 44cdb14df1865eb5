import type { Texts } from '@/i18n';
import type { NextFacts, NextWords, SayFacts } from '@/i18n/desk-types';
import { moment, money, wholeMinutes } from '@/i18n/format';
import type { Language } from '@/platform/preferences';
import { dueWhen } from './due';
import { type Waiting, waitingSince } from './next';
import type { Matter } from './types';
import { workerOf } from './words';

/** The facts that the sentences of the next bar are made of. */
export function nextFacts(matter: Matter, waiting: Waiting, now: number, texts: Texts, language: Language): NextFacts {
  const { order } = waiting;
  const { words } = texts.desk;
  const dueAt = matter.nextTask?.kind === waiting.kind ? matter.nextTask.dueAt : order?.deadlineAt;
  const department = order?.department ?? matter.department;
  return {
    waited: wholeMinutes(Math.max(0, now - waitingSince(matter, waiting))),
    due: dueAt == null ? '' : dueWhen(Date.parse(dueAt), now, texts, language),
    worker: order === null ? '' : (order.assignee?.name ?? workerOf(order, texts)),
    resident: matter.contact?.name ?? matter.reporter?.name ?? texts.roles.resident ?? '',
    department: department === null ? '' : words.departments[department],
    senior: seniorOf(matter, waiting, texts),
    total: order?.quote == null ? '' : money(order.quote.totalFen),
    closed: matter.status === 'closed',
    reached: reachedWords(matter, waiting, now, texts, language),
    reason: order?.returnReason ?? order?.quote?.decision?.reason ?? '',
  };
}

function reachedWords(
  { reached = [] }: Matter,
  { order }: Waiting,
  now: number,
  { desk: { reach } }: Texts,
  language: Language,
): string {
  const found = reached.find(({ workOrderId }) => workOrderId === order?.id);
  if (found === undefined) return '';
  if (found.state === 'failed') return reach.failed[found.why ?? 'other'];
  return reach[found.state](found.at === null ? '' : moment(Date.parse(found.at), now, language));
}

function seniorOf({ nextTask }: Matter, { kind }: Waiting, { roles }: Texts): string {
  return nextTask?.kind === kind && nextTask.ownerRole !== 'department_supervisor'
    ? (roles[nextTask.ownerRole] ?? '')
    : '';
}

/** And those of what one says to the resident. */
export function sayFacts(matter: Matter, waiting: Waiting, now: number, texts: Texts, language: Language): SayFacts {
  const lines = waiting.order?.quote?.lines ?? [];
  return {
    ...nextFacts(matter, waiting, now, texts, language),
    lines: lines.map(({ name, totalFen }) => `${name} ${money(totalFen)}`).join(texts.desk.words.list),
  };
}

/** The sentences themselves. */
export function nextWords(matter: Matter, waiting: Waiting, now: number, texts: Texts, language: Language): NextWords {
  return texts.desk.next[waiting.kind](nextFacts(matter, waiting, now, texts, language));
}
