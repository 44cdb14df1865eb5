import type { TestApp } from './app.js';
import { done } from './job.js';

/** The community in which this account holds its first role. */
export async function communityOf(app: TestApp, as: string): Promise<string> {
  const { roles } = await done(app.call('getMe', { as }));
  const id = roles[0]?.community.id;
  if (!id) throw new Error(`${as} holds no role`);
  return id;
}
