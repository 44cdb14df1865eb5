import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const inRoot = (...parts) => path.join(ROOT, ...parts);

const LOWEST_NODE = [20, 19];

/** What is wrong with this Node, in words for the person who started us; undefined when it will do. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [lowestMajor, lowestMinor] = LOWEST_NODE;
  if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return undefined;
  return `有应 needs Node ${LOWEST_NODE.join('.')} or newer; this is Node ${version} (${process.execPath}).`;
}

/** Ends the process with a plain sentence when Node is too old to go on. */
export function requireNode() {
  const problem = nodeProblem();
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
