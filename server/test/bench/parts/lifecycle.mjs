import { readFileSync } from 'node:fs';
import { signatures } from '../lib/people.mjs';
import { cpuSeconds } from '../lib/processes.mjs';
import { median, round } from '../lib/rounds.mjs';
import { COMMANDS_OF_A_LIFECYCLE } from '../lifecycle-steps.mjs';

/** Enough signatures for the fastest machine we can think of. */
const LIFECYCLES_PER_SECOND = 500;

const WARM_UP = 200;

const memoryMb = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

/** Whole matters per second, sixteen side by side, at the size to which the tables have been grown. */
export async function measureLifecycle({ connection, server, load, casts, mariadbPid, options }) {
  const { concurrency, roundSeconds, rounds } = options;
  const count = LIFECYCLES_PER_SECOND * roundSeconds * (rounds + 1);
  const media = await signatures(connection, casts, count);
  let firstTurn = 0;
  const one = async (atLeast) => {
    const job = {
      kind: 'lifecycle',
      url: server.url,
      casts,
      media,
      concurrency,
      seconds: roundSeconds,
      firstTurn,
      atLeast,
    };
    const result = await round(load, job, [server.pid, mariadbPid], cpuSeconds);
    firstTurn = result.nextTurn;
    return result;
  };
  await one(WARM_UP);
  const results = [];
  for (let index = 0; index < rounds; index++) results.push(await one(0));
  const middle = (figure) => median(results.map((result) => result[figure]));
  return {
    perSecond: middle('perSecond'),
    p99: middle('p99'),
    cpuMs: middle('cpuMs'),
    serverCpuMs: middle('serverCpuMs'),
    memoryMb: memoryMb(server.pid),
    commands: COMMANDS_OF_A_LIFECYCLE,
  };
}
