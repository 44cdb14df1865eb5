import { shanghaiYear } from '@youying/shared/domain/time';
import type { Database } from '../../platform/database/database.js';
import type { Work } from '../../platform/database/work.js';
import type { KnownPlaces } from '../check-people.js';
import { commitDifference } from '../commit-plan.js';
import { diffPlan, type PlanDifference } from '../diff-plan.js';
import { type FileIndex, indexOnFile, knownPlaces, loadOnFile } from '../on-file.js';
import { type ParsedWorkbook, parseWorkbook } from '../parse-workbook.js';
import type { ImportPlan } from '../plan.js';
import type { ImportProblem } from './problems.js';

export interface ImportCount {
  /** As the sheets call it: 小区, 楼栋, 房屋, 人员, 业户, 员工任职. */
  readonly what: string;
  readonly added: number;
  readonly changed: number;
  readonly untouched: number;
}

export interface ImportOutcome {
  readonly written: boolean;
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  /** Empty when there are problems. */
  readonly counts: readonly ImportCount[];
}

const knownAt = (database: Database, onFile: FileIndex): KnownPlaces => ({
  ...knownPlaces(onFile),
  thisYear: shanghaiYear(database.now()),
});

/** What an import of this workbook would do; nothing is written. */
export async function previewImport(database: Database, bytes: Uint8Array): Promise<ImportOutcome> {
  const onFile = indexOnFile(await loadOnFile(database.read));
  const parsed = await parseWorkbook(bytes, knownAt(database, onFile));
  return parsed.ok ? accepted(false, countsOf(diffPlan(parsed.plan, onFile))) : refused(parsed);
}

/** Imports a workbook in a unit of work of its own. */
export async function commitImport(database: Database, bytes: Uint8Array): Promise<ImportOutcome> {
  const parsed = await parseAgainstFile(database, bytes);
  if (!parsed.ok) return refused(parsed);
  return accepted(true, await database.transact((work) => writePlan(work, parsed.plan)));
}

/** Parsing takes a while, so it happens before any transaction begins, against what is on file then. */
export async function parseAgainstFile(database: Database, bytes: Uint8Array): Promise<ParsedWorkbook> {
  return parseWorkbook(bytes, knownAt(database, indexOnFile(await loadOnFile(database.read))));
}

/** Writes a plan in the caller's unit of work (with its idempotency key), compared with what is on file inside it. */
export async function writePlan(work: Work, plan: ImportPlan): Promise<readonly ImportCount[]> {
  const onFile = indexOnFile(await loadOnFile(work));
  const difference = diffPlan(plan, onFile);
  commitDifference(work, difference, onFile);
  return countsOf(difference);
}

export function accepted(written: boolean, counts: readonly ImportCount[]): ImportOutcome {
  return { written, problems: [], problemCount: 0, counts };
}

export function refused({ problems, problemCount }: ParsedWorkbook & { ok: false }): ImportOutcome {
  return { written: false, problems, problemCount, counts: [] };
}

const NAMES: Readonly<Record<keyof PlanDifference, string>> = {
  communities: '小区',
  buildings: '楼栋',
  houses: '房屋',
  persons: '人员',
  residencies: '业户',
  grants: '员工任职',
};

function countsOf(difference: PlanDifference): ImportCount[] {
  return (Object.keys(NAMES) as (keyof PlanDifference)[]).map((key) => {
    const { added, changed, untouched } = difference[key];
    return { what: NAMES[key], added: added.length, changed: changed.length, untouched };
  });
}
