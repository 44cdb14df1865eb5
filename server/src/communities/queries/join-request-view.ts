import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunities } from '../../platform/database/scope.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { HouseView, JoinRequestView } from '../dto/community-views.js';
import type { JoinRequest } from '../residency.entity.js';
import { houseViewsById } from './house-views.js';

/** Requests with their houses. Only whoever decides on them, and who asked, gets to see them; so phones are in full. */
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
  return { id: idText(id), house, name, phone, relation, status, reason, createdAt: timeText(createdAt) };
}

export async function joinRequestView(reader: Reader, request: JoinRequest): Promise<JoinRequestView> {
  const [view] = await joinRequestViews(reader, [request]);
  return view as JoinRequestView;
}
