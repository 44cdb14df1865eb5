import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { halfKeyOf, halfYearOf, type OnRecord, spanOfHalf } from '@youying/shared/domain/staff/half-year';
import { gradeOf } from '@youying/shared/domain/staff/stars';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import type { Person } from '../../identity/person.entity.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText } from '../../platform/http/ids.js';
import { forbidden, invalidInput } from '../../platform/http/problem.js';
import { colleaguesOf } from '../../roster/queries/colleagues.js';
import type { StarGradesQuery } from '../dto/quality-inputs.js';
import type { StarGradesView, StarGradeView } from '../dto/quality-views.js';
import { QualitySample, ServiceRating, Training, TrainingResult } from '../quality.entity.js';

/** HOT-4: stars of a half-year from scored records, residents’ ratings and training; everybody’s for the leads, else one’s own. */
@Injectable()
export class GetStarGrades {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: StarGradesQuery): Promise<StarGradesView> {
    const reader = this.database.read;
    const communityId = await chosenCommunity(reader, actor, undefined);
    if (communityId === undefined) throw forbidden();
    const half = query.half ?? halfKeyOf(this.clock.now());
    const span = spanOfHalf(half);
    if (!span) throw invalidInput({ field: 'half', code: 'bad_time' });
    const all = mayDo('scoreQualitySample', actor, staffSubject(communityId, null, null));
    const colleagues = [...(await colleaguesOf(reader, communityId)).values()];
    const shown = colleagues.filter(({ person }) => all || person.id === actor.personId);
    const { recordOf, courses } = await recordsIn(reader, communityId, span);
    const items = shown.flatMap(({ person }) => gradeView(person, recordOf(person.id), courses) ?? []);
    return { half, items };
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the half-year has of everybody, read at once. */
async function recordsIn(reader: Reader, communityId: number, { from, to }: Span) {
  const scope = scopeOfCommunity(communityId);
  const since = { gte: from };
  const byTime = { orderBy: [['heldAt', 'asc']] } as const;
  const samples = await reader.find(QualitySample, scope, { scoredAt: since });
  const ratings = await reader.find(ServiceRating, scope, { ratedAt: since });
  const results = await reader.find(TrainingResult, scope, { heldAt: since }, byTime);
  const held = await reader.find(Training, scope, { kind: 'course', heldAt: since });
  const within = (at: number | null) => at !== null && at < to;
  const recordOf = (personId: number): OnRecord => ({
    scores: samples.flatMap((row) => (row.agentId === personId && within(row.scoredAt) ? (row.total ?? []) : [])),
    marks: ratings.flatMap((row) => (row.agentId === personId && within(row.ratedAt) ? (row.mark ?? []) : [])),
    results: results.filter((row) => row.personId === personId && within(row.heldAt)),
  });
  return { recordOf, courses: held.map(({ heldAt }) => heldAt).filter(within) };
}

/** Null: there is nothing of this person. */
function gradeView(
  { id, name }: Pick<Person, 'id' | 'name'>,
  record: OnRecord,
  courses: readonly number[],
): StarGradeView | null {
  const { scores, marks, results } = record;
  if (scores.length + marks.length + results.length === 0) return null;
  const half = halfYearOf(record, courses);
  const { quality, rating, exam, examPassed, months } = half;
  const grade = gradeOf(half);
  return {
    person: { id: idText(id), name },
    ...{ scored: scores.length, quality: quality === null ? null : Math.round(quality) },
    ...{ rated: marks.length, rating: rating === null ? null : Math.round(rating * 100) },
    ...{ exam, examPassed, months, points: grade?.points ?? null, stars: grade?.stars ?? null },
  };
}
