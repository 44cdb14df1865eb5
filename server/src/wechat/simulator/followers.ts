import type { Call, Endpoint, SimulatorWorld } from './endpoint.js';
import { LIMITS } from './limits.js';
import { answer, fail, type Reply } from './reply.js';

const followersOf = ({ state }: SimulatorWorld, appid: string | undefined): string[] =>
  Object.entries(state.users)
    .filter(([, user]) => user.appid === appid && user.following)
    .map(([openid]) => openid)
    .sort();

function listFollowers(world: SimulatorWorld, { query, account }: Call): Reply {
  if (account?.kind !== 'service') return fail(48001);
  const all = followersOf(world, account.appid);
  const after = query.next_openid ?? '';
  const openid = all.filter((each) => each > after).slice(0, LIMITS.followersPerPage);
  return answer({
    total: all.length,
    count: openid.length,
    ...(openid.length > 0 ? { data: { openid } } : {}),
    next_openid: openid.at(-1) ?? '',
  });
}

function readFollowers(world: SimulatorWorld, { body, account }: Call): Reply {
  if (account?.kind !== 'service') return fail(48001);
  const asked = Array.isArray(body.user_list) ? (body.user_list as readonly { openid?: unknown }[]) : [];
  if (asked.length === 0 || asked.length > LIMITS.followersAskedAtOnce) return fail(40003);
  const rows = asked.map(({ openid }) => {
    const user = world.state.users[String(openid)];
    const isFollower = user?.appid === account.appid && user.following;
    if (!isFollower) return { subscribe: 0, openid };
    return { subscribe: 1, openid, ...(user.unionid === undefined ? {} : { unionid: user.unionid }) };
  });
  return answer({ user_info_list: rows });
}

export const FOLLOWER_ENDPOINTS: readonly Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/user/get', wantsToken: true, handle: listFollowers },
  { method: 'POST', path: '/cgi-bin/user/info/batchget', wantsToken: true, handle: readFollowers },
];
