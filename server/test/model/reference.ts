import type { Attempt, DeskAct, JobAct, Verdict } from './attempts.js';
import { jobRules, type Scene } from './job-rules.js';
import type { Matter, Person } from './matter.js';
import { matterRules } from './matter-rules.js';
import { barred } from './who-may.js';

type AnyMatterRule = {
  readonly allowed: (matter: Matter, act: DeskAct, by: Person, now: number) => boolean;
  readonly happens: (matter: Matter, act: DeskAct, by: Person, now: number) => void;
};
type AnyJobRule = {
  readonly allowed: (scene: Scene, act: JobAct) => boolean;
  readonly happens: (scene: Scene, act: JobAct) => void;
};

// Both tables are keyed by the act, which the compiler cannot correlate with the union of acts.
const ofMatter = (act: DeskAct): AnyMatterRule => matterRules[act.act] as AnyMatterRule;
const ofJob = (act: JobAct): AnyJobRule => jobRules[act.act] as AnyJobRule;

function sceneOf(matter: Matter, { job, by }: Attempt & JobAct, now: number): Scene {
  const found = matter.jobs[job];
  if (!found) throw new Error(`the model has no order ${job}`);
  return { matter, job: found, by, now };
}

/** What the procedures say to an attempt. */
export function verdictOn(matter: Matter, attempt: Attempt, now: number): Verdict {
  const bar = barred(matter, attempt);
  if (bar) return bar;
  const allowed =
    'job' in attempt
      ? ofJob(attempt).allowed(sceneOf(matter, attempt, now), attempt)
      : ofMatter(attempt).allowed(matter, attempt, attempt.by, now);
  return allowed ? 'done' : 'refused';
}

/** The matter after the attempt; itself where nothing happened. */
export function after(matter: Matter, attempt: Attempt, now: number): Matter {
  if (verdictOn(matter, attempt, now) !== 'done') return matter;
  const next = structuredClone(matter);
  if ('job' in attempt) ofJob(attempt).happens(sceneOf(next, attempt, now), attempt);
  else ofMatter(attempt).happens(next, attempt, attempt.by, now);
  return next;
}
