import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import type { Language } from '@youying/shared/domain/language';
import { startOfPeriod } from '@youying/shared/domain/procedures/periods';
import type { Actor } from '@youying/shared/domain/roles';
import { instantOfDay, shanghaiDay } from '@youying/shared/domain/time';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { forbidden, invalidInput } from '../../platform/http/problem.js';
import type { ListSamplesQuery } from '../dto/quality-inputs.js';
import type { QualitySamplesView } from '../dto/quality-views.js';
import { QualitySample } from '../quality.entity.js';
import { formView, sampleViews } from './sample-view.js';

const MOST = 1_000;

/** HOT-4: the sample of a week with its form; for an agent all of their own. */
@Injectable()
export class ListSamples {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, { day }: ListSamplesQuery, language: Language): Promise<QualitySamplesView> {
    const reader = this.database.read;
    const communityId = await chosenCommunity(reader, actor, undefined);
    if (communityId === undefined) throw forbidden();
    const scope = scopeOfCommunity(communityId);
    const all = mayDo('scoreQualitySample', actor, staffSubject(communityId, null, null));
    const own = all ? {} : { agentId: actor.personId };
    const newest = { orderBy: [['id', 'desc']], limit: MOST } as const;
    const last = await reader.findOne(QualitySample, scope, own, { orderBy: [['weekKey', 'desc']] });
    const asked = day === undefined ? undefined : instantOfDay(day);
    if (asked === null) throw invalidInput({ field: 'day', code: 'bad_time' });
    const week = asked === undefined ? (last?.weekKey ?? null) : shanghaiDay(startOfPeriod('week', asked));
    const where = all ? { weekKey: week ?? '' } : own;
    const rows = await reader.find(QualitySample, scope, where, newest);
    return { week, form: formView(language), items: await sampleViews(reader, actor, communityId, rows) };
  }
}
