import type { Database } from '../../platform/database/database.js';
import { commitDifference } from '../commit-plan.js';
import { diffPlan, type PlanDifference } from '../diff-plan.js';
import { indexOnFile, knownPlaces, loadOnFile } from '../on-file.js';
import { type ParsedWorkbook, parseWorkbook } from '../parse-workbook.js';
import type { ImportProblem } from '../problems.js';

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

/** What an import of this workbook would do; nothing is written. */
export async function previewImport(database: Database, bytes: Uint8Array): Promise<ImportOutcome> {
  const onFile = indexOnFile(await loadOnFile(database.read));
  const parsed = await parseWorkbook(bytes, knownPlaces(onFile));
  if (!parsed.ok) return refused(parsed);
  return { written: false, problems: [], problemCount: 0, counts: countsOf(diffPlan(parsed.plan, onFile)) };
}

/**
 * Imports a workbook in one unit of work. It is parsed before the transaction begins, against what was on file then,
 * and compared with what is on file inside it.
 */
export async function commitImport(database: Database, bytes: Uint8Array): Promise<ImportOutcome> {
  const known = knownPlaces(indexOnFile(await loadOnFile(database.read)));
  const parsed = await parseWorkbook(bytes, known);
  if (!parsed.ok) return refused(parsed);
  const counts = await database.transact(async (work) => {
    const onFile = indexOnFile(await loadOnFile(work));
    const difference = diffPlan(parsed.plan, onFile);
    commitDifference(work, difference, onFile);
    return countsOf(difference);
  });
  return { written: true, problems: [], problemCount: 0, counts };
}

function refused({ problems, problemCount }: ParsedWorkbook & { ok: false }): ImportOutcome {
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
