import { Injectable } from '@nestjs/common';
import { maySee } from '@youying/shared/domain/access/reach';
import { ticketSubject } from '@youying/shared/domain/access/subjects';
import type { AccessSubject } from '@youying/shared/domain/access/types';
import { findDanger } from '@youying/shared/domain/intake/danger';
import { priorityReasonText } from '@youying/shared/domain/intake/priority';
import { type Suggestion, suggestCategory } from '@youying/shared/domain/intake/suggest';
import { missingParts, nextQuestion } from '@youying/shared/domain/intake/written-language';
import type { Language } from '@youying/shared/domain/language';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import type { Actor, Department } from '@youying/shared/domain/roles';
import type { TicketStatus } from '@youying/shared/domain/ticket/types';
import { CategoryBook } from '../../catalogue/queries/category-book.js';
import { Community, House } from '../../communities/community.entity.js';
import { knownOutages } from '../../outages/queries/known-outages.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField, idText, timeText } from '../../platform/http/ids.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { IntakeHintsQuery } from '../dto/ticket-inputs.js';
import type { IntakeHintsView, SimilarTicketHint } from '../dto/ticket-views.js';
import { kinCategories } from './kin-categories.js';

const MOST_SIMILAR = 5;
const CLIPPED = 60;
const BECAUSE = 200;
const WORDS = 20;

interface SimilarRow {
  readonly id: number;
  readonly no: string | null;
  readonly description: string;
  readonly place: string;
  readonly status: TicketStatus;
  readonly created_at: number;
  readonly house_id: number | null;
  readonly department: Department | null;
  readonly reporter_id: number | null;
}

/** What is good to know before submitting: danger, near-duplicates, and where the words point (CLS-8). */
@Injectable()
export class IntakeHints {
  constructor(
    private readonly database: Database,
    private readonly categories: CategoryBook,
  ) {}

  async execute(actor: Actor, query: IntakeHintsQuery, language: Language): Promise<IntakeHintsView> {
    const text = query.text ?? '';
    const house = query.houseId
      ? await this.database.read.findOne(House, scopeOf(actor), { id: idFromField(query.houseId, 'houseId') })
      : undefined;
    const communityId = house?.communityId ?? actor.grants.find((grant) => grant.communityId !== null)?.communityId;
    if (communityId === null || communityId === undefined)
      return { danger: null, outages: [], similar: [], suggestion: null, record: null };
    const categories = await this.categories.of(this.database.read, communityId);
    const suggestion = suggestCategory(text, categories);
    const categoryId = query.categoryId ? idFromField(query.categoryId, 'categoryId') : suggestion?.categoryId;
    return {
      danger: await this.danger(text, communityId, language),
      outages: await knownOutages(this.database.read, {
        ...{ communityId, house, text, language, personId: actor.personId, now: this.database.now() },
        categoryCode: categories.find(({ id }) => id === categoryId)?.code ?? null,
      }),
      similar:
        categoryId === undefined
          ? []
          : await this.similar(
              actor,
              communityId,
              kinCategories(categoryId, suggestion?.categoryId, categories),
              house,
            ),
      record: recordHint(text, query.houseId !== undefined, language),
      suggestion: suggestion
        ? {
            categoryId: idText(suggestion.categoryId),
            department: suggestion.department,
            priority: suggestion.priority,
            because: becauseOf(suggestion, language),
            words: wordsOf(suggestion),
          }
        : null,
    };
  }

  private async danger(text: string, communityId: number, language: Language): Promise<IntakeHintsView['danger']> {
    const danger = findDanger(text);
    if (!danger) return null;
    const community = await this.database.read.findOneGlobal(Community, { id: communityId });
    return { word: danger.word, advice: danger.entry.advice[language], phone: community?.deskPhone ?? '' };
  }

  /** Same trouble, same building, the last day; neighbours' reports are told without a name or a link. */
  private async similar(
    actor: Actor,
    communityId: number,
    categoryIds: readonly number[],
    house: House | undefined,
  ): Promise<SimilarTicketHint[]> {
    const now = this.database.now();
    const { policiesAt } = await rulesOf(this.database.read, communityId);
    const within = policyLength('similarWithinHours', policiesAt(now));
    const rows = await this.database.read.rows<SimilarRow>(
      `SELECT t.id, t.no, t.description, t.place, t.status, t.created_at, t.house_id, t.department, t.reporter_id
         FROM ticket t LEFT JOIN house h ON h.id = t.house_id
        WHERE t.community_id = ? AND t.is_open = 1 AND t.category_id IN (${categoryIds.map(() => '?').join(', ')}) AND t.kind = 'repair'
          AND t.created_at >= ? AND (h.building_id = ? OR t.house_id IS NULL)
        ORDER BY t.id DESC LIMIT ${MOST_SIMILAR}`,
      [communityId, ...categoryIds, now - within, house?.buildingId ?? 0],
    );
    return rows.map((row) => {
      const open = maySee(actor, subjectOfRow(row, communityId));
      return {
        id: open ? idText(Number(row.id)) : null,
        no: open ? row.no : null,
        text: open ? row.description.slice(0, CLIPPED) : '',
        place: open || row.house_id === null ? row.place : neighbourhoodOf(row.place),
        createdAt: timeText(Number(row.created_at)),
        status: row.status,
      };
    });
  }
}

/** INT-5: what to ask before it is written down; nothing while nothing has been said. */
function recordHint(text: string, placed: boolean, language: Language): IntakeHintsView['record'] {
  const facts = { text, placed, appointed: false };
  const question = text === '' ? null : nextQuestion(facts);
  return question && { missing: [...missingParts(facts)], question: question[language] };
}

/** As far as they stand in the text word for word. */
function wordsOf({ found, priorityReason }: Suggestion): string[] {
  const moved = priorityReason?.word ?? null;
  return [...new Set([...found, ...(moved === null ? [] : [moved])])].slice(0, WORDS);
}

/** `「漏水」「吊顶」；「老人」上调一级`: the words that led to the category, and what moved the priority. */
function becauseOf({ found, priorityReason }: Suggestion, language: Language): string {
  const words = found.map((word) => `「${word}」`).join('');
  return [words, ...(priorityReason ? [priorityReasonText(priorityReason, language)] : [])]
    .join('；')
    .slice(0, BECAUSE);
}

/** Orders are left out: who only sees it by an order of theirs is told as a neighbour is. */
function subjectOfRow(row: SimilarRow, communityId: number): AccessSubject {
  const houseId = row.house_id === null ? null : Number(row.house_id);
  const reporterId = row.reporter_id === null ? null : Number(row.reporter_id);
  const { status, department } = row;
  const repair = { communityId, kind: 'repair', status, department, houseId, reporterId, concerned: null } as const;
  return ticketSubject(repair, []);
}

/** `3 号楼 2 单元 1202` → `3 号楼 2 单元`: near enough to recognise, not whose door. */
const neighbourhoodOf = (place: string): string => place.split(' ').slice(0, -1).join(' ');
