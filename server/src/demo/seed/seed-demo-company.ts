import { readFile } from 'node:fs/promises';
import { shanghaiMidnight } from '@youying/shared/domain/time';
import { Community } from '../../communities/community.entity.js';
import { FeeSchedule } from '../../fees/fee.entity.js';
import { parseFeeSchedule } from '../../importing/public/fee-schedule.js';
import { commitImport } from '../../importing/public/import-workbook.js';
import { insertFeeSchedule } from '../../importing/public/insert-fee-schedule.js';
import type { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { seedRoster } from './demo-roster.js';
import { demoWorkbook } from './demo-workbook.js';

const FEE_SCHEDULE = { name: '2026 年 7 月版', validFrom: shanghaiMidnight(Date.UTC(2026, 6, 1)) } as const;

/**
 * Makes the demo company in an empty database, through the importer of real customers. Each part is written whole or
 * not at all and only where it is missing, so that a start that was killed halfway is made good by the next.
 * @param feeScheduleFile `server/assets/fee-schedule.csv`
 * @returns whether anything had to be written
 */
export async function seedDemoCompany(database: Database, feeScheduleFile: string | URL): Promise<boolean> {
  const importing = (await database.read.findGlobal(Community, {}, { limit: 1 })).length === 0;
  if (importing) {
    const { written, problems } = await commitImport(database, await demoWorkbook());
    if (!written)
      throw new Error(`the workbook of the demo company has faults: ${JSON.stringify(problems.slice(0, 3))}`);
  }
  const fees = parseFeeSchedule(await readFile(feeScheduleFile, 'utf8'));
  const pricing = await database.transact(async (work) => {
    const everything = scopeOfEverything('the demo company belongs to no actor yet');
    const priced = new Set((await work.find(FeeSchedule, everything, {})).map(({ communityId }) => communityId));
    const unpriced = (await work.findGlobal(Community, {})).filter(({ id }) => !priced.has(id));
    for (const { id: communityId } of unpriced) insertFeeSchedule(work, { communityId, ...FEE_SCHEDULE }, fees);
    return unpriced.length > 0;
  });
  const rostering = await database.transact(async (work) => {
    let written = false;
    for (const { id } of await work.findGlobal(Community, {})) written = (await seedRoster(work, id)) || written;
    return written;
  });
  return importing || pricing || rostering;
}
