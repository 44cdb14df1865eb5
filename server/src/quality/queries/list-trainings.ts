import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { forbidden } from '../../platform/http/problem.js';
import { type Colleague, colleaguesOf } from '../../roster/queries/colleagues.js';
import type { TrainingsView, TrainingView } from '../dto/quality-views.js';
import { Training, TrainingResult } from '../quality.entity.js';

const MOST = 200;

/** HOT-7: what was held; the leads see everybody’s results, others what is on their own record. */
@Injectable()
export class ListTrainings {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor): Promise<TrainingsView> {
    const reader = this.database.read;
    const communityId = await chosenCommunity(reader, actor, undefined);
    if (communityId === undefined) throw forbidden();
    const scope = scopeOfCommunity(communityId);
    const all = mayDo('recordTraining', actor, staffSubject(communityId, null, null));
    const trainings = await reader.find(Training, scope, {}, { orderBy: [['heldAt', 'desc']], limit: MOST });
    const ids = trainings.map(({ id }) => id);
    const where = { trainingId: ids, ...(all ? {} : { personId: actor.personId }) };
    const results = ids.length === 0 ? [] : await reader.find(TrainingResult, scope, where);
    const colleagues = await colleaguesOf(reader, communityId);
    const of = (training: Training) => results.filter(({ trainingId }) => trainingId === training.id);
    const people = all ? deskFirst([...colleagues.values()]) : [];
    return { people, items: trainings.map((training) => trainingView(training, of(training), colleagues)) };
  }
}

const atDesk = ({ department }: Colleague): boolean => department === 'customer_service';

const deskFirst = (colleagues: readonly Colleague[]) =>
  [...colleagues.filter(atDesk), ...colleagues.filter((one) => !atDesk(one))].map(({ person: { id, name } }) => ({
    ...{ id: idText(id), name },
  }));

export function trainingView(
  { id, kind, title, material, heldAt }: Training,
  results: readonly TrainingResult[],
  colleagues: ReadonlyMap<number, Colleague>,
): TrainingView {
  return {
    ...{ id: idText(id), kind, title, material, heldAt: timeText(heldAt) },
    results: results.map(({ personId, recordings, written, total, passed }) => ({
      person: { id: idText(personId), name: colleagues.get(personId)?.person.name ?? '—' },
      ...{ recordings, written, total, passed },
    })),
  };
}
