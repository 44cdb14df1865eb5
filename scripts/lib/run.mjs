import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const TAIL_LINES = 40;
const QUIET_REPORT_MS = 10_000;

/** A step that went wrong; of what it printed only the last lines are shown. */
export class StepError extends Error {
  constructor(title, reason, output = '') {
    const tail = output.trim() ? `\n\nThe last lines of its output:\n${indent(lastLines(output))}` : '';
    super(`${title} failed: ${reason}${tail}`);
    this.name = 'StepError';
  }
}

const indent = (text) => text.replace(/^/gm, '  | ');
// Colours and cursor movements are for a terminal that watches, not for a quotation.
const CONTROL_SEQUENCES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');
const lastLines = (text) => text.replace(CONTROL_SEQUENCES, '').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const running = new Set();

/** Stops what still runs. The children have their own process groups, so that theirs go with them. */
export function stopChildren(signal = 'SIGTERM') {
  for (const child of running) signalGroup(child, signal);
}

export function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** Ctrl-C during a build or a test ends the children too and leaves with the customary code. */
export function stopChildrenOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      stopChildren();
      process.exit(code);
    });
  }
}

/**
 * Runs a program to its end. `output`: 'capture' keeps it for the caller, 'show' prints it as it comes and keeps it.
 * Returns {code, signal, output}; does not judge the code.
 */
export function run(command, args, { cwd = ROOT, env = process.env, output = 'capture' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const chunks = [];
    const collect = (stream) => (chunk) => {
      chunks.push(chunk);
      if (output === 'show') stream.write(chunk);
    };
    running.add(child);
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Shows that a step goes on: a moving line on a terminal, a line every ten seconds elsewhere. */
function showProgress(title) {
  const started = Date.now();
  const terminal = process.stdout.isTTY;
  if (!terminal) console.log(`${title} …`);
  const draw = () => {
    if (terminal) process.stdout.write(`\r\x1b[K${title} … ${seconds(started)}`);
    else console.log(`  … still at it: ${title[0].toLowerCase()}${title.slice(1)} (${seconds(started)})`);
  };
  if (terminal) draw();
  const timer = setInterval(draw, terminal ? 200 : QUIET_REPORT_MS);
  return (word) => {
    clearInterval(timer);
    console.log(`${terminal ? '\r\x1b[K' : ''}${word} ${title} (${seconds(started)})`);
  };
}

/** One announced step around any work; says how long it took, also when it fails. */
export async function step(title, work) {
  const done = showProgress(title);
  try {
    const result = await work();
    done('✓');
    return result;
  } catch (error) {
    done('✗');
    throw error;
  }
}

/** Runs a program as an announced step; throws StepError with the end of its output when it does not end with 0. */
export function runStep(title, command, args, options) {
  return step(title, () => runOrThrow(title, command, args, options));
}

export async function runOrThrow(title, command, args, options) {
  const result = await run(command, args, options).catch((error) => {
    throw new StepError(title, error.message);
  });
  if (result.code === 0) return result;
  const reason = result.signal ? `ended by ${result.signal}` : `exit code ${result.code}`;
  throw new StepError(title, reason, result.output);
}
