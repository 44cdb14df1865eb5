import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Language } from '@youying/shared/domain/language';
import { OUTAGE_ACTIONS } from '@youying/shared/domain/outage/commands';
import { OUTAGE_KIND_ROWS } from '@youying/shared/domain/outage/kinds';
import { OUTAGE_STATE_LABELS } from '@youying/shared/domain/outage/labels';
import { outageLine } from '@youying/shared/domain/outage/texts';
import { outageOffers } from '@youying/shared/domain/outage/transition';
import { isOver, stateAt } from '@youying/shared/domain/outage/types';
import type { Actor } from '@youying/shared/domain/roles';
import { communityNameOf } from '../../communities/queries/community-name.js';
import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { OutageView } from '../dto/outage-views.js';
import { outageFacts } from '../load-outage.js';
import type { Outage } from '../outage.entity.js';
import { housesIn } from './area-sql.js';
import { buildingsOf } from './buildings.js';
import { toldIn } from './outage-words.js';

export interface OutageLook {
  readonly actor: Actor;
  readonly language: Language;
  readonly now: number;
}

async function countOf(reader: Reader, sql: string, values: readonly unknown[]): Promise<number> {
  const [row] = await reader.rows<{ n: number | string }>(sql, values);
  return Number(row?.n ?? 0);
}

/** Who works at it: the desk, and the engineers’ head. */
const outageSubject = (communityId: number) => communitySubject(communityId, ['engineering']);

export async function outageView(reader: Reader, outage: Outage, look: OutageLook): Promise<OutageView> {
  const { language, now, actor } = look;
  const { id, communityId, area } = outage;
  const buildings = await buildingsOf(reader, communityId);
  const told = toldIn(outage, buildings, language);
  const state = stateAt(outage, now);
  const there = housesIn(area, 'h');
  const owner = await reader.findOneGlobal(Person, { id: outage.ownerId });
  const subject = outageSubject(communityId);
  const may = OUTAGE_ACTIONS.filter((action) => mayDo(action, actor, subject));
  const offered = may.filter((action) => outageOffers(action, outageFacts(outage), now));
  const tying = !isOver(state) && mayDo('tieTickets', actor, subject) ? ['tieTickets'] : [];
  const nameOf = (buildingId: number) => buildings.find((building) => building.id === buildingId)?.name ?? '';
  return {
    id: idText(id),
    community: { id: idText(communityId), name: await communityNameOf(reader, communityId) },
    kind: outage.kind,
    kindLabel: OUTAGE_KIND_ROWS[outage.kind].label[language],
    state,
    stateLabel: OUTAGE_STATE_LABELS[state][language],
    whole: area.whole,
    places: area.places.map(({ buildingId, unit }) => ({
      building: { id: idText(buildingId), name: nameOf(buildingId) },
      unit,
    })),
    areaText: told.area,
    line: outageLine(told, now, language),
    cause: outage.cause,
    callerWords: outage.callerWords,
    startsAt: timeText(outage.startsAt),
    expectedEndAt: timeTextOrNull(outage.expectedEndAt),
    overdue: outage.isOpen && outage.expectedEndAt !== null && outage.expectedEndAt <= now,
    endedAt: timeTextOrNull(outage.endedAt),
    outcome: outage.outcome,
    owner: { id: idText(outage.ownerId), name: owner?.name ?? '' },
    houses: await countOf(reader, `SELECT COUNT(*) AS n FROM house h WHERE h.community_id = ? AND ${there.text}`, [
      communityId,
      ...there.values,
    ]),
    housesRead: await countOf(
      reader,
      `SELECT COUNT(DISTINCT h.id) AS n FROM outage_event e JOIN message m ON m.event_id = e.id
         JOIN residency r ON r.person_id = m.person_id AND r.until IS NULL JOIN house h ON h.id = r.house_id
        WHERE e.outage_id = ? AND m.read_at IS NOT NULL AND h.community_id = ? AND ${there.text}`,
      [id, communityId, ...there.values],
    ),
    followers: await countOf(reader, 'SELECT COUNT(*) AS n FROM outage_follower WHERE outage_id = ?', [id]),
    tickets: await countOf(reader, 'SELECT COUNT(*) AS n FROM outage_ticket WHERE outage_id = ?', [id]),
    actions: [...offered, ...tying],
    version: outage.version,
  };
}
