import type { Tone } from '@/ui/tag';
import type { Alarm, AlarmPerson } from './queries';

const MINUTE_MS = 60_000;

/** How somebody who was told stands to the alarm. */
export type Answering = 'told' | 'pressed' | 'received' | 'on_the_way' | 'on_site';

export function answeringOf({ acknowledgedAt, answer, pressed, unanswered }: AlarmPerson): Answering {
  if (acknowledgedAt !== null) return answer ?? 'received';
  return pressed > 0 || unanswered > 0 ? 'pressed' : 'told';
}

export const answeringTones: Record<Answering, Tone> = {
  told: 'grey',
  pressed: 'amber',
  received: 'brand',
  on_the_way: 'brand',
  on_site: 'brand',
};

/** Whoever is missing stands on top; the others in the order in which they were told. */
export function missingFirst(people: readonly AlarmPerson[]): AlarmPerson[] {
  const missing = people.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  return [...missing, ...people.filter(({ acknowledgedAt }) => acknowledgedAt !== null)];
}

export const waitedMinutes = ({ notifiedAt }: AlarmPerson, now: number): number =>
  Math.floor(Math.max(0, now - Date.parse(notifiedAt)) / MINUTE_MS);

/** What the desk does next: the one filled button of the board. */
export type LeadingAct = 'intercom' | 'contact' | 'end' | 'sign';

export function leadingAct({ state, intercom, contact }: Pick<Alarm, 'state' | 'intercom' | 'contact'>): LeadingAct {
  if (state !== 'raised' && state !== 'running') return 'sign';
  if (intercom !== null) return 'intercom';
  return contact === null ? 'end' : 'contact';
}

/** Somebody who was told and has not answered. */
export const isUnaware = ({ people }: Pick<Alarm, 'people'>, personId: string): boolean =>
  people.some(({ person, acknowledgedAt }) => person?.id === personId && acknowledgedAt === null);

/** Whose signature stands an alarm down, of those who were told (CLO-4). */
export function signersOf({ people }: Pick<Alarm, 'people'>): string[] {
  const signing = people.filter(({ role }) => role === 'cs_supervisor' || role === 'manager');
  return [...new Set(signing.flatMap(({ person }) => person?.name ?? []))];
}

/** What the one who called reads on top. */
export type CallStanding = 'calling' | 'received' | 'coming' | 'over' | 'cancelled';

export function callStanding({ state, people }: Pick<Alarm, 'state' | 'people'>): CallStanding {
  if (state === 'cancelled') return 'cancelled';
  if (state !== 'raised' && state !== 'running') return 'over';
  const answers = people.map(answeringOf);
  if (answers.some((answer) => answer === 'on_the_way' || answer === 'on_site')) return 'coming';
  return answers.some((answer) => answer === 'received') ? 'received' : 'calling';
}

/** `00:18:42` since it was raised; stands still when it is over. */
export function elapsed({ raisedAt, endedAt }: Pick<Alarm, 'raisedAt' | 'endedAt'>, now: number): string {
  const until = endedAt === null ? now : Date.parse(endedAt);
  const seconds = Math.max(0, Math.floor((until - Date.parse(raisedAt)) / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
