import type { Language } from '@youying/shared/domain/language';
import { affects } from '@youying/shared/domain/outage/area';
import { mayComeFrom } from '@youying/shared/domain/outage/kinds';
import { outageLine } from '@youying/shared/domain/outage/texts';
import { stateAt } from '@youying/shared/domain/outage/types';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import type { House } from '../../communities/community.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { OutageHint } from '../dto/outage-hint-view.js';
import { Outage, OutageFollower } from '../outage.entity.js';
import { buildingsOf } from './buildings.js';
import { toldIn } from './outage-words.js';

const MOST = 20;

export interface OutageAsked {
  readonly communityId: number;
  /** Absent: of the community as a whole, for whom works there. */
  readonly house: House | undefined;
  readonly text: string;
  readonly categoryCode: string | null;
  readonly personId: number;
  readonly language: Language;
  readonly now: number;
}

/** What is out where somebody lives, now or soon; what may be what they are about to report stands first. */
export async function knownOutages(reader: Reader, asked: OutageAsked): Promise<OutageHint[]> {
  const { communityId, house, now, language } = asked;
  const scope = scopeOfCommunity(communityId);
  const open = await reader.find(Outage, scope, { isOpen: true }, { orderBy: [['id', 'desc']] });
  if (open.length === 0) return [];
  const ahead = now + policyLength('outageHintHours', (await rulesOf(reader, communityId)).policiesAt(now));
  const there = open
    .filter(({ area, startsAt }) => startsAt <= ahead && (!house || affects(area, house)))
    .slice(0, MOST);
  if (there.length === 0) return [];
  const where = { outageId: there.map(({ id }) => id), personId: asked.personId };
  const followed = new Set((await reader.find(OutageFollower, scope, where)).map(({ outageId }) => outageId));
  const buildings = await buildingsOf(reader, communityId);
  return there
    .map((outage) => ({
      id: idText(outage.id),
      text: [...outageLine(toldIn(outage, buildings, language), now, language)].slice(0, 200).join(''),
      kind: outage.kind,
      state: stateAt(outage, now),
      cause: outage.cause,
      callerWords: outage.callerWords,
      startsAt: timeText(outage.startsAt),
      expectedEnd: timeTextOrNull(outage.expectedEndAt),
      fits: mayComeFrom(outage.kind, asked),
      following: followed.has(outage.id),
    }))
    .sort((a, b) => Number(b.fits) - Number(a.fits));
}
