import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a demo keeps beside its database, so that a second start goes on where the first stopped. */
export interface DemoState<Simulator> {
  /** Milliseconds that the demo's clock runs ahead of the real one. */
  readonly clockOffsetMs: number;
  readonly simulator: Simulator | undefined;
}

const fileIn = (dataDir: string): string => path.join(dataDir, 'demo-state.json');

export function readDemoState<Simulator>(dataDir: string): DemoState<Simulator> {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as DemoState<Simulator>;
  } catch {
    return { clockOffsetMs: 0, simulator: undefined };
  }
}

/** Written whole or not at all. */
export function writeDemoState<Simulator>(dataDir: string, state: DemoState<Simulator>): void {
  mkdirSync(dataDir, { recursive: true });
  const temporary = `${fileIn(dataDir)}.tmp`;
  writeFileSync(temporary, JSON.stringify(state));
  renameSync(temporary, fileIn(dataDir));
}
