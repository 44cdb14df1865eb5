import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyRequest } from 'fastify';
import { Community } from '../../communities/community.entity.js';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { type MultipartRules, readMultipart } from '../../media/public/read-multipart.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { parseInput } from '../../platform/http/body.js';
import { forbidden } from '../../platform/http/problem.js';
import { decodeText } from '../decode-text.js';
import { FeeScheduleFields } from '../dto/import-inputs.js';
import type { ImportResultView } from '../dto/import-views.js';
import { importResultView } from '../dto/result-view.js';
import { type VersionStanding, versionStanding, type WantedVersion } from '../fee-version.js';
import { type FeeRow, readFeeSchedule } from '../public/fee-schedule.js';
import { DEFAULT_IMPORT_POLICY } from '../public/import-policy.js';
import { accepted, type ImportOutcome } from '../public/import-workbook.js';
import { insertFeeSchedule } from '../public/insert-fee-schedule.js';
import { type ImportProblem, problem } from '../public/problems.js';

const { maxBytes, maxProblems } = DEFAULT_IMPORT_POLICY;
const FORM: MultipartRules = {
  fields: ['name', 'communityId'],
  optional: ['validFrom'],
  maxBytes: () => maxBytes,
  largest: maxBytes,
};

interface Asked {
  readonly wanted: WantedVersion;
  readonly bytes: Uint8Array;
}

/** FEE-1: a new version of a community's prices from CSV; the dry run, and the import. */
@Injectable()
export class ImportFeeSchedule {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, request: FastifyRequest): Promise<ImportResultView> {
    const { wanted, bytes } = await this.read(actor, request);
    const rows = rowsOf(bytes);
    if ('problems' in rows) return importResultView(refused(rows.problems));
    const standing = await versionStanding(this.database.read, wanted, rows, this.clock.now());
    return importResultView(outcomeOf(false, standing, rows));
  }

  /** A repeated import changes nothing (the name stands for the content), so it needs no key of its own. */
  async commit(actor: Actor, request: FastifyRequest): Promise<ImportResultView> {
    const { wanted, bytes } = await this.read(actor, request);
    const rows = rowsOf(bytes);
    if ('problems' in rows) return importResultView(refused(rows.problems));
    const { communityId, name } = wanted;
    const standing = await this.database.transact(async (work) => {
      // Two imports at once: the second waits here and finds the first one's version.
      await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
      const found = await versionStanding(work, wanted, rows, work.now);
      if (found.is === 'new') insertFeeSchedule(work, { communityId, name, validFrom: found.validFrom }, rows);
      return found;
    });
    return importResultView(outcomeOf(true, standing, rows));
  }

  private async read(actor: Actor, request: FastifyRequest): Promise<Asked> {
    const { bytes, fields } = await readMultipart(request, FORM);
    const { name, communityId: written, validFrom } = parseInput(FeeScheduleFields, fields);
    const communityId = await chosenCommunity(this.database.read, actor, written);
    // Whoever lives in one community may manage another.
    if (communityId === undefined || !mayDo('importFeeSchedule', actor, communitySubject(communityId))) {
      throw forbidden();
    }
    const from = validFrom === undefined ? undefined : Date.parse(validFrom);
    return { wanted: { communityId, name, validFrom: from }, bytes };
  }
}

function rowsOf(bytes: Uint8Array): readonly FeeRow[] | { problems: readonly ImportProblem[] } {
  const text = decodeText(bytes);
  if (text === null) return { problems: [problem('not_a_csv')] };
  const reading = readFeeSchedule(text);
  return reading.ok ? reading.rows : reading;
}

function outcomeOf(writing: boolean, standing: VersionStanding, { length }: readonly FeeRow[]): ImportOutcome {
  if (standing.is === 'refused') return refused([standing.problem]);
  const isNew = standing.is === 'new';
  const counts = { what: '收费项目', added: isNew ? length : 0, changed: 0, untouched: isNew ? 0 : length };
  return accepted(writing, [counts]);
}

const refused = (problems: readonly ImportProblem[]): ImportOutcome => ({
  written: false,
  problems: problems.slice(0, maxProblems),
  problemCount: problems.length,
  counts: [],
});
