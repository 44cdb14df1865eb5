import { install } from './install.mjs';
import { requireNode } from './project.mjs';
import { StepError, stopChildrenOnSignals } from './run.mjs';

/**
 * The frame of every command of package.json: a Node that will do, packages installed, children ended with us,
 * and of an error what a person can use: of ours the words, of a surprise also the place.
 */
export async function command(work) {
  requireNode();
  stopChildrenOnSignals();
  try {
    await install();
    await work();
  } catch (error) {
    console.error(`\n${error instanceof StepError ? error.message : error.stack}`);
    process.exit(1);
  }
}
