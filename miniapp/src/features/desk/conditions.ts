import type { CloseRequirementCode } from '@youying/shared/domain/ticket/close-requirements';
import { isOpenWorkOrder } from '@youying/shared/domain/work-order/types';
import { liveOrders } from './steps';
import type { Matter, WorkOrder } from './types';

/** The conditions of close-out as the page lists them (CLO-1 … CLO-5, WRK-6, WRK-11, FEE-2). */
export const CONDITIONS = [
  'work',
  'signature',
  'fees',
  'confirmation',
  'linked',
  'alarm',
  'verification',
  'senior',
  'manager',
] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/** Which condition a code of the server's list belongs to. */
const conditionOf: Record<CloseRequirementCode, ConditionName> = {
  work_missing: 'work',
  order_unfinished: 'work',
  signature_missing: 'signature',
  fee_inconsistent: 'fees',
  supervisor_confirmation_missing: 'confirmation',
  countersignature_missing: 'confirmation',
  linked_ticket_open: 'linked',
  alarm_open: 'alarm',
  verification_missing: 'verification',
  confirmation_missing: 'verification',
  reply_missing: 'verification',
  acceptance_missing: 'verification',
  remedies_open: 'verification',
  third_party_waiting: 'linked',
  classification_missing: 'senior',
  senior_signature_missing: 'senior',
  manager_consent_missing: 'manager',
};

/** Only drawn when they are demanded; the others are always worth seeing. */
const ONLY_WHEN_MISSING: ReadonlySet<ConditionName> = new Set(['linked', 'alarm', 'senior', 'manager']);
const OF_REPAIRS: ReadonlySet<ConditionName> = new Set(['work', 'signature', 'fees', 'confirmation']);

export interface Requirement {
  code: string;
  /** In the caller's language. */
  text: string;
  /** Role that can supply it. */
  whom: string;
}

export interface Condition {
  name: ConditionName;
  missing: readonly Requirement[];
}

/** Nobody named it yet: it comes after something else that is missing. */
const LATER: Requirement = { code: 'later', text: '', whom: '' };

/** Whether the orders already show that a condition is met; before that it is not, whatever the list leaves out. */
const shownByOrders: Partial<Record<ConditionName, (matter: Matter) => boolean>> = {
  signature: (matter) =>
    matter.houseId === null || all(matter, ({ signature, status }) => signature !== null || status === 'confirmed'),
  fees: (matter) => all(matter, ({ actual }) => actual !== null),
  confirmation: (matter) => all(matter, ({ status }) => status === 'confirmed'),
};

/** Of no order at all nothing is shown. */
function all(matter: Matter, shows: (order: WorkOrder) => boolean): boolean {
  const orders = liveOrders(matter);
  return orders.length > 0 && orders.every(shows);
}

function lackOf(name: ConditionName, matter: Matter, requirements: readonly Requirement[], verified: boolean) {
  if (name === 'verification') return verified ? [] : [{ ...LATER, whom: 'receptionist' }];
  const listed = requirements.filter(({ code }) => conditionOf[code as CloseRequirementCode] === name);
  const distinct = listed.filter(({ text }, index) => listed.findIndex((other) => other.text === text) === index);
  const unfinished = requirements.some(({ code }) => conditionOf[code as CloseRequirementCode] === 'work');
  if (distinct.length === 0 && unfinished && shownByOrders[name]?.(matter) === false) return [LATER];
  return distinct;
}

/**
 * Every condition with what it lacks. `verified`: the form beside says how it was found; that is the desk's own
 * condition, which the server cannot know before the close-out is sent.
 */
export function conditionsOf(matter: Matter, requirements: readonly Requirement[], verified: boolean): Condition[] {
  const withOrders = matter.kind === 'repair' || matter.workOrders.some(({ status }) => isOpenWorkOrder(status));
  return CONDITIONS.map((name) => ({ name, missing: lackOf(name, matter, requirements, verified) })).filter(
    ({ name, missing }) =>
      missing.length > 0 || !(ONLY_WHEN_MISSING.has(name) || (OF_REPAIRS.has(name) && !withOrders)),
  );
}

/** How many conditions are still open, the desk's own verification included. */
export function missingCount(matter: Matter): number {
  return conditionsOf(matter, matter.closeRequirements, false).filter(({ missing }) => missing.length > 0).length;
}

/** Only the signature of a senior is missing: the desk verifies, signs and hands over (CLO-4, CLO-5). */
export function waitsForSenior(conditions: readonly Condition[]): boolean {
  const missing = conditions.filter((condition) => condition.missing.length > 0);
  return missing.length === 1 && (missing[0]?.name === 'senior' || missing[0]?.name === 'manager');
}

/** The list inside 409 `close_requirements_missing`. */
export function requirementsIn(problem: Record<string, unknown>): Requirement[] | null {
  const list = problem.missing ?? problem.requirements;
  return Array.isArray(list) ? (list as Requirement[]) : null;
}
