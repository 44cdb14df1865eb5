import { Injectable } from '@nestjs/common';
import { lastEnded, startOfPeriod } from '@youying/shared/domain/procedures/periods';
import type { Actor } from '@youying/shared/domain/roles';
import { examResult, type TrainingKind } from '@youying/shared/domain/staff/training';
import { shanghaiDay } from '@youying/shared/domain/time';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { nextId } from '../../platform/database/ids.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { colleaguesOf } from '../../roster/queries/colleagues.js';
import { settleDuty } from '../../tasks/public/settle-duty.js';
import { settleStaffDuties } from '../../tasks/public/staff-duties.js';
import type { RecordTrainingInput } from '../dto/quality-inputs.js';
import type { TrainingView } from '../dto/quality-views.js';
import { Training, TrainingResult } from '../quality.entity.js';
import { trainingView } from '../queries/list-trainings.js';

/** HOT-7: who was there, and how an examination went; retaken, the newest counts. */
@Injectable()
export class RecordTraining {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, input: RecordTrainingInput): Promise<TrainingView> {
    return this.commands.run(call, async (work) => {
      const communityId = deskCommunityOf('recordTraining', actor);
      const heldAt = Date.parse(input.heldAt);
      if (heldAt > work.now) throw invalidInput({ field: 'heldAt', code: 'in_the_future' });
      const policies = (await rulesOf(work, communityId)).policiesAt(work.now);
      const colleagues = await colleaguesOf(work, communityId);
      const training: Training = {
        ...{ id: nextId(), communityId, kind: input.kind as TrainingKind, title: input.title, heldAt },
        ...{ material: input.material ?? '', recordedBy: actor.personId, recordedAt: work.now },
      };
      const results = input.results.map(({ personId: written, ...points }, index): TrainingResult => {
        const field = `results.${index}.personId`;
        const personId = idFromField(written, field);
        if (!colleagues.has(personId)) throw invalidInput({ field, code: 'not_found' });
        const row = { id: nextId(), communityId, trainingId: training.id, personId, heldAt };
        if (training.kind === 'course') return { ...row, recordings: null, written: null, total: null, passed: null };
        const { recordings = -1, written: answers = -1 } = points;
        const result = examResult({ recordings, written: answers }, policies);
        if (!result) throw invalidInput({ field: `results.${index}.recordings`, code: 'bad_points' });
        return { ...row, recordings, written: answers, ...result };
      });
      const people = results.map(({ personId }) => personId);
      if (people.length === 0 || new Set(people).size < people.length) {
        throw invalidInput({ field: 'results', code: 'not_found' });
      }
      hintCommunity(work, communityId, 'quality');
      work.insert(Training, training);
      work.insert(TrainingResult, ...results);
      for (const { personId, passed } of results) {
        if (!passed) continue;
        const newcomer = { communityId, subjectType: 'person', subjectId: personId } as const;
        settleStaffDuties(work, newcomer, { personId: actor.personId, outcome: input.title });
      }
      // What is held now makes up for the month that had none.
      for (const from of [startOfPeriod('month', heldAt), lastEnded('month', work.now).from]) {
        const duty = { communityId, kind: 'monthly_training', periodKey: shanghaiDay(from) } as const;
        await settleDuty(work, duty, { personId: actor.personId, outcome: input.title });
      }
      return trainingView(training, results, colleagues);
    });
  }
}
