import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import { EMPTY_ROSTER, shiftsOn } from '@youying/shared/domain/dispatch/roster';
import type { Actor } from '@youying/shared/domain/roles';
import { DAY, MINUTE, shanghaiDay, shanghaiMidnight } from '@youying/shared/domain/time';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Community } from '../../communities/community.entity.js';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import type { ImportResultView } from '../../importing/dto/import-views.js';
import { importResultView } from '../../importing/dto/result-view.js';
import { DEFAULT_IMPORT_POLICY } from '../../importing/public/import-policy.js';
import { accepted, type ImportOutcome } from '../../importing/public/import-workbook.js';
import { newWorkbook } from '../../importing/public/new-workbook.js';
import { openWorkbook, sheetOf } from '../../importing/public/open-workbook.js';
import type { ImportProblem } from '../../importing/public/problems.js';
import { readSheet } from '../../importing/public/read-sheet.js';
import { addGuide, addSheet } from '../../importing/public/write-sheet.js';
import { type MultipartRules, readMultipart } from '../../media/public/read-multipart.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { forbidden } from '../../platform/http/problem.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { keepDay } from '../keep-day.js';
import { colleaguesOf } from '../queries/colleagues.js';
import { rostersOf } from '../queries/read-rosters.js';
import { buildingNames } from '../queries/view-parts.js';
import { checkRoster, type PlannedDay } from './check-roster.js';
import { ROSTER_GUIDE, ROSTER_SHEET, type RosterRow } from './roster-sheet.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TEMPLATE_NAME = encodeURIComponent('有应排班模板.xlsx');
const { maxBytes, maxRows, maxProblems } = DEFAULT_IMPORT_POLICY;
const FORM: MultipartRules = { fields: [], maxBytes: () => maxBytes, largest: maxBytes };

interface Plan {
  readonly changed: readonly PlannedDay[];
  readonly added: number;
  readonly untouched: number;
}

/** The roster from Excel (DSP-5): the empty form, the dry run, and the import; all or nothing. */
@Injectable()
export class ImportRoster {
  constructor(private readonly database: Database) {}

  async template(reply: FastifyReply): Promise<void> {
    const workbook = await newWorkbook();
    addGuide(workbook, ROSTER_GUIDE);
    addSheet(workbook, ROSTER_SHEET, []);
    reply.headers({
      'content-type': XLSX,
      'content-disposition': `attachment; filename="roster-template.xlsx"; filename*=UTF-8''${TEMPLATE_NAME}`,
    });
    await reply.send(Buffer.from(await workbook.xlsx.writeBuffer()));
  }

  async preview(actor: Actor, request: FastifyRequest): Promise<ImportResultView> {
    const { communityId, rows } = await this.read(actor, request);
    if ('problems' in rows) return importResultView(refused(rows.problems));
    const checked = await planOf(this.database.read, actor, communityId, rows, this.database.now());
    return importResultView('problems' in checked ? refused(checked.problems) : outcomeOf(false, checked));
  }

  /** What is there already is left alone, so that a repeated import changes nothing and needs no key of its own. */
  async commit(actor: Actor, request: FastifyRequest): Promise<ImportResultView> {
    const { communityId, rows } = await this.read(actor, request);
    if ('problems' in rows) return importResultView(refused(rows.problems));
    const done = await this.database.transact(async (work): Promise<ImportOutcome> => {
      // Two imports at once: the second waits here and finds the first one's days.
      await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
      const checked = await planOf(work, actor, communityId, rows, work.now);
      if ('problems' in checked) return refused(checked.problems);
      for (const { personId, day, shifts } of checked.changed) {
        await keepDay(work, { communityId, personId, day: shanghaiDay(day), setBy: actor.personId }, shifts);
      }
      return outcomeOf(true, checked);
    });
    return importResultView(done);
  }

  private async read(actor: Actor, request: FastifyRequest) {
    const communityId = await chosenCommunity(this.database.read, actor, undefined);
    if (communityId === undefined) throw forbidden();
    const { bytes } = await readMultipart(request, FORM);
    return { communityId, rows: await rowsOf(bytes) };
  }
}

async function rowsOf(bytes: Uint8Array): Promise<readonly RosterRow[] | { problems: readonly ImportProblem[] }> {
  const opened = await openWorkbook(bytes, [ROSTER_SHEET.name], DEFAULT_IMPORT_POLICY);
  if ('problems' in opened) return opened;
  const worksheet = sheetOf(opened.workbook, ROSTER_SHEET.name);
  const reading = worksheet ? readSheet(worksheet, ROSTER_SHEET, maxRows) : { rows: [], problems: [] };
  return reading.problems.length > 0 ? { problems: reading.problems } : reading.rows;
}

async function planOf(
  reader: Reader,
  actor: Actor,
  communityId: number,
  rows: readonly RosterRow[],
  now: number,
): Promise<Plan | { readonly problems: readonly ImportProblem[] }> {
  const colleagues = [...(await colleaguesOf(reader, communityId)).values()];
  const names = await buildingNames(reader, communityId);
  const policies = (await rulesOf(reader, communityId)).policiesAt(now);
  const days = rows.flatMap(({ values }) => values.day ?? []);
  const span = [Math.min(now, ...days) - DAY, Math.max(now, ...days) + 2 * DAY] as const;
  const ids = colleagues.map(({ person }) => person.id);
  const rosters = await rostersOf(reader, communityId, ids, span);
  const checked = checkRoster(rows, {
    colleagues,
    buildings: new Map([...names].map(([id, name]) => [name.replace(/\s/g, ''), id])),
    rosters,
    today: shanghaiMidnight(now),
    longestHours: policies.longestShiftHours,
    maySet: (department) => mayDo('setShifts', actor, communitySubject(communityId, [department])),
  });
  if (checked.problems.length > 0) {
    return { problems: checked.problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)) };
  }
  const standing = (day: PlannedDay) => shiftsOn(day.day, rosters.get(day.personId) ?? EMPTY_ROSTER);
  const changed = checked.days.filter((day) => {
    const now = standing(day).map(({ from, to, ...rest }) => ({
      ...rest,
      fromMinute: (from - day.day) / MINUTE,
      toMinute: (to - day.day) / MINUTE,
    }));
    return fingerprint(now) !== fingerprint(day.shifts);
  });
  const added = changed.filter((day) => standing(day).length === 0).length;
  return { changed, added, untouched: checked.days.length - changed.length };
}

const fingerprint = (shifts: PlannedDay['shifts']): string =>
  JSON.stringify(shifts.map((one) => [one.department, one.role, one.fromMinute, one.toMinute, one.buildingIds]));

function outcomeOf(writing: boolean, { changed, added, untouched }: Plan): ImportOutcome {
  return accepted(writing, [{ what: '人天', added, changed: changed.length - added, untouched }]);
}

const refused = (problems: readonly ImportProblem[]): ImportOutcome => ({
  written: false,
  problems: problems.slice(0, maxProblems),
  problemCount: problems.length,
  counts: [],
});
