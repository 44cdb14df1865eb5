import { maskPhone } from '@youying/shared/domain/phone';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunities } from '../../platform/database/scope.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { HouseView, JoinRequestView } from '../dto/community-views.js';
import type { JoinRequest } from '../residency.entity.js';
import { houseViewsById } from './house-views.js';

/** Requests with their houses, the number masked: whoever decides compares it, and rings by a look (`revealApplicant`). */
export async function joinRequestViews(reader: Reader, requests: readonly JoinRequest[]): Promise<JoinRequestView[]> {
  const scope = scopeOfCommunities([...new Set(requests.map(({ communityId }) => communityId))]);
  const houses = await houseViewsById(
    reader,
    scope,
    requests.map(({ houseId }) => houseId),
  );
  return requests.map((request) => viewOf(request, houses.get(request.houseId)));
}

function viewOf(request: JoinRequest, house: HouseView | undefined): JoinRequestView {
  if (!house) throw new Error(`The house of join request ${request.id} is gone`);
  const { id, name, phone, relation, status, reason, createdAt } = request;
  return {
    id: idText(id),
    house,
    name,
    phone: phone && maskPhone(phone),
    relation,
    status,
    reason,
    createdAt: timeText(createdAt),
  };
}

export async function joinRequestView(reader: Reader, request: JoinRequest): Promise<JoinRequestView> {
  const [view] = await joinRequestViews(reader, [request]);
  return view as JoinRequestView;
}
