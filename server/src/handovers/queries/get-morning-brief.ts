import { Inject, Injectable } from '@nestjs/common';
import { RATING_MARKS } from '@youying/shared/domain/events';
import type { Language } from '@youying/shared/domain/language';
import { TASK_LABELS } from '@youying/shared/domain/procedures/labels';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Actor } from '@youying/shared/domain/roles';
import { DAY, instantOfDay, shanghaiDay, shanghaiMidnight } from '@youying/shared/domain/time';
import { marksGiven, ratingsGiven } from '../../callbacks/queries/ratings-given.js';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { ticketFence } from '../../matters/public/fence.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { shortened } from '../compile.js';
import type { MorningBriefQuery } from '../dto/handover-inputs.js';
import type { BriefFigureView, MorningBriefView } from '../dto/handover-views.js';

/** A busy day of a large community; more than this is not a list but a report. */
const MOST = 2_000;
const LISTED = 200;

interface Row {
  readonly id: number | string;
  readonly no: string | null;
  readonly place: string;
  readonly description: string;
  readonly at: number | string;
  readonly name: string | null;
}

/** HOT-3: yesterday in the words of the morning meeting: hot topics, what is overdue, praise, problems. */
@Injectable()
export class GetMorningBrief {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { day }: MorningBriefQuery, language: Language): Promise<MorningBriefView> {
    const reader = this.database.read;
    const now = this.clock.now();
    const from = day === undefined ? shanghaiMidnight(now) - DAY : instantOfDay(day);
    if (from === null) throw invalidInput({ field: 'day', code: 'bad_time' });
    const communityId = deskCommunityOf('getMorningBrief', actor);
    const { briefTopics, unsatisfiedRating } = (await rulesOf(reader, communityId)).policiesAt(now);
    const fence = ticketFence(actor);
    const ofDay = [communityId, from, from + DAY, ...fence.values];
    const columns = 't.id, t.no, t.place, t.description';
    const [topics, overdue, praise, complaints, rated] = (await reader.batch([
      {
        text: `SELECT ${columns}, t.created_at AS at, c.name FROM ticket t JOIN category c ON c.id = t.category_id
                WHERE t.community_id = ? AND t.created_at >= ? AND t.created_at < ?${fence.text}
                ORDER BY t.id LIMIT ${MOST}`,
        values: ofDay,
      },
      {
        text: `SELECT ${columns}, k.due_at AS at, k.kind AS name FROM task k JOIN ticket t ON t.id = k.ticket_id
                WHERE k.community_id = ? AND k.is_open = 1 AND k.due_at < ?${fence.text}
                ORDER BY k.due_at, k.id LIMIT ${MOST}`,
        values: [communityId, Math.min(now, from + DAY), ...fence.values],
      },
      {
        text: `SELECT ${columns}, t.created_at AS at, NULL AS name FROM ticket t
                WHERE t.community_id = ? AND t.created_at >= ? AND t.created_at < ? AND t.kind = 'praise'${fence.text}
                ORDER BY t.id LIMIT ${MOST}`,
        values: ofDay,
      },
      {
        text: `SELECT ${columns}, t.created_at AS at, NULL AS name FROM ticket t
                WHERE t.community_id = ? AND t.created_at >= ? AND t.created_at < ? AND t.kind = 'complaint'${fence.text}
                ORDER BY t.id LIMIT ${MOST}`,
        values: ofDay,
      },
      ratingsGiven(actor, { communityId, from, to: from + DAY }, `${columns}, c.settled_at AS at, c.attempts AS name`),
    ])) as unknown as [Row[], Row[], Row[], Row[], Row[]];
    const [good, bad] = ratingsOf(rated, unsatisfiedRating);
    const labels = PARTS[language];
    const overdueBy = grouped(overdue, ({ name }) => TASK_LABELS[name as TaskKind]?.[language] ?? '');
    const figures: BriefFigureView[] = [
      ...grouped(topics, ({ name }) => name ?? '')
        .slice(0, briefTopics)
        .map(figureOf('topics')),
      ...overdueBy.map(figureOf('overdue')),
      figureOf('praise')([labels.praise, praise]),
      figureOf('praise')([labels.good, good]),
      figureOf('problems')([labels.complaints, complaints]),
      figureOf('problems')([labels.bad, bad]),
    ];
    return { day: shanghaiDay(from), figures };
  }
}

const PARTS: Readonly<Record<Language, Readonly<Record<'praise' | 'good' | 'complaints' | 'bad', string>>>> = {
  'zh-CN': { praise: '表扬', good: '态度很满意', complaints: '投诉', bad: '评价不满意' },
  en: { praise: 'praise', good: 'attitude rated best', complaints: 'complaints', bad: 'rated unsatisfied' },
};

const BEST = 5;

function ratingsOf(rows: readonly Row[], unsatisfied: number): readonly [good: Row[], bad: Row[]] {
  const rated = rows.map((row) => ({ row, marks: marksGiven(row.name) }));
  return [
    rated.filter(({ marks }) => marks?.attitude === BEST).map(({ row }) => row),
    rated.filter(({ marks }) => marks && RATING_MARKS.some((mark) => marks[mark] <= unsatisfied)).map(({ row }) => row),
  ];
}

/** The most frequent first. */
function grouped(rows: readonly Row[], nameOf: (row: Row) => string): [string, Row[]][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(nameOf(row), [...(found.get(nameOf(row)) ?? []), row]);
  return [...found].toSorted(([, one], [, other]) => other.length - one.length);
}

const figureOf =
  (part: BriefFigureView['part']) =>
  ([name, rows]: readonly [string, readonly Row[]]): BriefFigureView => ({
    part,
    name,
    count: rows.length,
    items: rows.slice(0, LISTED).map(({ id, no, place, description, at }) => ({
      ...{ ticketId: idText(Number(id)), no, place, words: shortened(description), at: timeText(Number(at)) },
    })),
  });
