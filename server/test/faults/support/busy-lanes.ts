import { setTimeout as pause } from 'node:timers/promises';
import { type Cast, doJob } from './jobs.js';
import type { PatientClient } from './patient-client.js';

const CLIENTS = 6;
const POLL_MS = 20;

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(POLL_MS);
}

/** Clients do jobs until told to stop; each finishes the job it is at. Answers every ticket with its description. */
export function keepBusy(client: PatientClient, cast: Cast, mark: string) {
  const jobs = new Map<string, string>();
  let over = false;
  let number = 0;
  const lane = async () => {
    while (!over) {
      const description = `第 ${++number} 件（${mark}）`;
      jobs.set(await doJob(client, cast, description), description);
    }
  };
  const lanes = Promise.all(Array.from({ length: CLIENTS }, lane));
  return {
    finish: async () => {
      over = true;
      await lanes;
      return jobs;
    },
    failed: lanes.then(() => new Promise<never>(() => {})),
  };
}
