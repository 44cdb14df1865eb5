import type { TestApp } from './app.js';
import { done } from './job.js';

/** The community in which this account holds its first role. */
export async function communityOf(app: TestApp, as: string): Promise<string> {
  const { roles } = await done(app.call('getMe', { as }));
  const id = roles[0]?.community.id;
  if (!id) throw new Error(`${as} holds no role`);
  return id;
}

/** The community decides numbers of its procedures. */
export async function decideLimits(app: TestApp, as: string, limits: Readonly<Record<string, number>>): Promise<void> {
  const changes = Object.entries(limits).map(([key, value]) => ({ key, value }));
  const path = { id: await communityOf(app, as) };
  const { status, body } = await app.call('changePolicies', { as, path, body: { changes, reason: '公司要求' } });
  if (status >= 300) throw new Error(`changePolicies: ${status} ${JSON.stringify(body)}`);
}
