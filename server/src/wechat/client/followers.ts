import type { Transport } from './transport.js';

/** Who follows the service account 服务号. Each call rejects with WechatError. */
export interface Followers {
  /** openids, up to 10,000 at a time, until all were named. */
  list(): AsyncIterable<readonly string[]>;
  /** openid → unionid, of those who have one; at most 100 at once. */
  unionidsOf(openids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

async function* listFollowers(call: Transport): AsyncGenerator<readonly string[]> {
  let next = '';
  do {
    const query: Record<string, string> = next === '' ? {} : { next_openid: next };
    const answer = await call({ method: 'GET', path: '/cgi-bin/user/get', query });
    const openids = texts((answer.data as { openid?: unknown } | undefined)?.openid);
    if (openids.length > 0) yield openids;
    // The last page names its own end, or nobody.
    next = openids.length > 0 && typeof answer.next_openid === 'string' ? answer.next_openid : '';
  } while (next !== '');
}

async function unionidsOf(call: Transport, openids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const user_list = openids.map((openid) => ({ openid, lang: 'zh_CN' }));
  const { user_info_list: rows } = await call({
    method: 'POST',
    path: '/cgi-bin/user/info/batchget',
    body: { user_list },
  });
  const known = new Map<string, string>();
  for (const { openid, unionid } of Array.isArray(rows) ? rows : []) {
    if (typeof openid === 'string' && typeof unionid === 'string' && unionid !== '') known.set(openid, unionid);
  }
  return known;
}

/** Source: wechat.md §6. */
export const followersOver = (call: Transport): Followers => ({
  list: () => listFollowers(call),
  unionidsOf: (openids) => unionidsOf(call, openids),
});
