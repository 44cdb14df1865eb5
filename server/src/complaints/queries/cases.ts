import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { fencedBy } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import { likeLiteral, type Sql } from '../../platform/database/where.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { notFound } from '../../platform/http/problem.js';
import { ComplaintCase } from '../complaint.entity.js';
import type { CasePageView, CaseView } from '../dto/case-views.js';
import type { ListCasesQuery } from '../dto/complaint-inputs.js';
import { caseView } from './case-view.js';

const SEARCHED = ['title', 'happened', 'handled', 'lesson'] as const;

/** The case library 案例库 (CMP-6), newest first. A case of oneself is not read by oneself: its words would tell (CMP-4). */
@Injectable()
export class Cases {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: ListCasesQuery): Promise<CasePageView> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [];
    const parts = [
      ...(typeof before === 'number' ? [{ text: ' AND e.id < ?', values: [before] }] : []),
      ...(query.content ? [{ text: ' AND e.content = ?', values: [query.content] }] : []),
      ...(query.nature ? [{ text: ' AND e.nature = ?', values: [query.nature] }] : []),
      ...(query.q ? [searchFor(query.q)] : []),
    ];
    const rows = await this.rows(actor, parts, limit + 1);
    return pageOf(rows, limit, caseView, ({ id }) => [id]);
  }

  async get(actor: Actor, id: number): Promise<CaseView> {
    const [row] = await this.rows(actor, [{ text: ' AND e.id = ?', values: [id] }], 1);
    if (!row || !mayDo('getCase', actor, communitySubject(row.communityId))) throw notFound();
    return caseView(row);
  }

  private async rows(actor: Actor, parts: readonly Sql[], limit: number): Promise<ComplaintCase[]> {
    const { read } = this.database;
    const fence = fencedBy('listCases', actor, 'e');
    const found = await read.rows<Record<string, unknown>>(
      `SELECT ${read.columns(ComplaintCase, 'e')} FROM complaint_case e
        WHERE ${fence.text}${parts.map(({ text }) => text).join('')} ORDER BY e.id DESC LIMIT ${limit}`,
      [...fence.values, ...parts.flatMap(({ values }) => [...values])],
    );
    return read.entities(ComplaintCase, found);
  }
}

function searchFor(words: string): Sql {
  const pattern = `%${likeLiteral(words.trim())}%`;
  const text = SEARCHED.map((column) => `e.${column} LIKE ? ESCAPE '!'`).join(' OR ');
  return { text: ` AND (${text})`, values: SEARCHED.map(() => pattern) };
}
