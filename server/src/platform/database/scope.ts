import type { Actor } from '@youying/shared/domain/roles';

/**
 * The fence around a community's data. Rows of a community can only be read with a Scope in hand, and a Scope
 * can only be made here: a query that forgets its community does not compile.
 */
declare const fence: unique symbol;

export interface Scope {
  readonly communities: readonly number[] | 'all';
  /** On whose behalf it is read; null: the server’s own work. Complaints hide from whom they are about (CMP-4). */
  readonly viewer: Pick<Actor, 'personId' | 'grants'> | null;
  readonly [fence]: true;
}

const make = (communities: readonly number[] | 'all', viewer: Scope['viewer'] = null): Scope =>
  ({ communities, viewer }) as unknown as Scope;

/** What somebody may read of these communities. */
export const scopeOfViewer = (communities: readonly number[] | 'all', viewer: NonNullable<Scope['viewer']>): Scope =>
  make(communities, viewer);

/** What an actor's grants open. */
export const scopeOfCommunities = (communityIds: readonly number[]): Scope => make(communityIds);

/** Inside a unit of work that already holds a row of this community. */
export const scopeOfCommunity = (communityId: number): Scope => make([communityId]);

/** For head office (reads all) and for the server's own work (task clock, outbox); say why at the call. */
export const scopeOfEverything = (_why: string): Scope => make('all');

/** A row that belongs to a community. */
export interface InCommunity {
  communityId: number;
}
