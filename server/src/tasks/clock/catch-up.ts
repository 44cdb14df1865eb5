import { Community } from '../../communities/community.entity.js';
import { type News, tell } from '../../notifications/public/tell.js';
import type { Work } from '../../platform/database/work.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { digestOf, toldLately } from './digest.js';
import { newsOfStep } from './step-news.js';
import { type ClaimedStep, claimSteps } from './take-step.js';

/** No task has as many steps; a clock that jumped takes all that are due. */
const ALL_STEPS = 100;

/**
 * The clock stood still, or jumped: takes every step of these tasks of one community that is due, in the order in which
 * they were due. Whoever would get many messages gets one that says how many and which is the oldest (FUP-5).
 * False when another clock has taken them all.
 */
export async function catchUp(work: Work, communityId: number, ids: readonly number[]): Promise<boolean> {
  // One clock at a time in a community, so that nobody is told of two digests.
  await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
  const steps: ClaimedStep[] = [];
  for (const id of ids) steps.push(...((await claimSteps(work, id, ALL_STEPS))?.steps ?? []));
  if (steps.length === 0) return false;
  const all: News[] = [];
  for (const step of steps.toSorted((a, b) => a.at - b.at)) all.push(...(await newsOfStep(work, step.task, step)));
  const { digestFromMessages } = (await rulesOf(work, communityId)).policiesAt(work.now);
  const many = crowded(all, digestFromMessages);
  for (const news of all) {
    await tell(work, { ...news, addressees: news.addressees.filter(({ personId }) => !many.has(personId)) });
  }
  const told = await toldLately(work, communityId, [...many.keys()]);
  for (const [personId, theirs] of many) {
    if (!told.has(personId)) await tell(work, digestOf(theirs, personId));
  }
  return true;
}

/** Everybody to whom more than so many of these messages would go, with theirs in order. */
function crowded(all: readonly News[], most: number): ReadonlyMap<number, readonly News[]> {
  const byPerson = new Map<number, News[]>();
  for (const news of all) {
    for (const { personId } of news.addressees) byPerson.set(personId, [...(byPerson.get(personId) ?? []), news]);
  }
  return new Map([...byPerson].filter(([, news]) => news.length > most));
}
