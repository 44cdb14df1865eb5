import { nextId } from '../../platform/database/ids.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Work } from '../../platform/database/work.js';
import { ServiceFollower } from '../service-follower.entity.js';

/** Of people who are not known yet; who they are in the mini-program is asked later (`FollowerSync`). */
export async function addFollowers(work: Work, openids: readonly string[], listedAt: number | null): Promise<void> {
  const known = await work.findGlobal(ServiceFollower, { openid: openids });
  const knownOpenids = new Set(known.map(({ openid }) => openid));
  const fresh = openids.filter((openid) => !knownOpenids.has(openid));
  const rows = fresh.map((openid) => ({
    id: nextId(),
    openid,
    unionid: null,
    askedAt: null,
    listedAt,
    createdAt: work.now,
  }));
  if (rows.length > 0) work.insert(ServiceFollower, ...rows);
}

/** Nothing is sent to them by the service account any more. */
export async function removeFollowers(work: Work, openids: readonly string[]): Promise<void> {
  if (openids.length === 0) return;
  const list = openids.map(() => '?').join(', ');
  await work.execute(`UPDATE wechat_identity SET service_openid = NULL WHERE service_openid IN (${list})`, openids);
  await work.execute(`DELETE FROM service_follower WHERE openid IN (${list})`, openids);
}

/** The openid at the service account of a WeChat user; null: does not follow, as far as is known. */
export async function serviceOpenidOf(reader: Reader, unionid: string | null): Promise<string | null> {
  const follower = unionid === null ? undefined : await reader.findOneGlobal(ServiceFollower, { unionid });
  return follower?.openid ?? null;
}
