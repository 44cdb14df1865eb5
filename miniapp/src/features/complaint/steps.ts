import type { Complaint, ComplaintStatus } from './types';

/** 受理致歉 → 核实 → 调查 → 补救方案 → 答复业户 → 执行 → 回访 → 案例库 (design/desk.md, Complaint). */
export const COMPLAINT_STEPS = [
  'acknowledge',
  'verify',
  'investigate',
  'plan',
  'reply',
  'carry_out',
  'callback',
  'case',
] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

const reached: Record<ComplaintStatus, number> = {
  received: 0,
  acknowledged: 1,
  verified: 2,
  investigated: 3,
  planned: 4,
  replied: 4,
  accepted: 5,
  carried_out: 6,
  summarised: COMPLAINT_STEPS.length,
};

/** Index of the step that is going on. A closed matter whose callback is over waits for its case. */
export function currentStep({ status }: Pick<Complaint, 'status'>, callbackDone: boolean): number {
  return status === 'carried_out' && callbackDone ? reached.carried_out + 1 : reached[status];
}

/** The resident's five: 收到，致歉 → 核实 → 商量办法 → 答复 → 落实再回访. */
const reachedForResident: Record<ComplaintStatus, number> = {
  received: 0,
  acknowledged: 1,
  verified: 1,
  investigated: 2,
  planned: 2,
  replied: 3,
  accepted: 4,
  carried_out: 4,
  summarised: 5,
};

export function residentStep(status: ComplaintStatus, isClosed: boolean): number {
  return isClosed ? reachedForResident.summarised : reachedForResident[status];
}

const MINUTE = 60_000;

export interface AnswerClock {
  /** Whole hours and minutes, of what is left or of what it is over. */
  hours: number;
  minutes: number;
  over: boolean;
  /** Share of the time that is used up, 0–100. */
  percent: number;
}

/** CMP-2: the time to the answer; null once it was given. */
export function answerClock(
  { answerBy, repliedAt }: Pick<Complaint, 'answerBy' | 'repliedAt'>,
  createdAt: string,
  now: number,
): AnswerClock | null {
  if (repliedAt !== null) return null;
  const due = Date.parse(answerBy);
  const began = Date.parse(createdAt);
  const left = due - now;
  const minutes = Math.floor(Math.abs(left) / MINUTE);
  const percent = due > began ? Math.min(100, Math.max(0, ((now - began) / (due - began)) * 100)) : 100;
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60, over: left < 0, percent };
}
