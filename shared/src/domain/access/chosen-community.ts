import type { Actor, Grant } from '../roles.js';

const reaches = ({ communityId }: Grant, chosen: number): boolean => communityId === null || communityId === chosen;

/** Somebody who works at the desk of several communities, as they stand in the one they have chosen: for lists and forms. */
export const actorWithin = <A extends Actor>(actor: A, chosen: number): A => ({
  ...actor,
  grants: actor.grants.filter((grant) => reaches(grant, chosen)),
});

/**
 * For a thing that is named: it is theirs wherever it belongs, so that a link leads there also from another desk. What
 * has no community of its own goes by the first grant, so the chosen one comes first.
 */
export const actorPreferring = <A extends Actor>(actor: A, chosen: number): A => ({
  ...actor,
  grants: [
    ...actor.grants.filter((grant) => reaches(grant, chosen)),
    ...actor.grants.filter((grant) => !reaches(grant, chosen)),
  ],
});
