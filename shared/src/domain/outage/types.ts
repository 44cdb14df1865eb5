import type { Instant } from '../time.js';

export const OUTAGE_KINDS = ['water', 'power', 'gas', 'heating', 'lift', 'network', 'other'] as const;
export type OutageKind = (typeof OUTAGE_KINDS)[number];

export const OUTAGE_STATES = ['planned', 'on', 'ended', 'called_off'] as const;
export type OutageState = (typeof OUTAGE_STATES)[number];

/** A building, or one unit 单元 of it. */
export interface OutagePlace {
  readonly buildingId: number;
  readonly unit: string | null;
}

/** Where nothing comes: the whole community, or these places of it. */
export interface OutageArea {
  readonly whole: boolean;
  readonly places: readonly OutagePlace[];
}

/** What the rules need to know about an outage. */
export interface OutageFacts {
  readonly id: number;
  readonly communityId: number;
  readonly kind: OutageKind;
  readonly state: OutageState;
  readonly area: OutageArea;
  readonly startsAt: Instant;
  /** Null: nobody can say yet. */
  readonly expectedEndAt: Instant | null;
}

export const isOver = (state: OutageState): boolean => state === 'ended' || state === 'called_off';

/** One that was planned is on when its time has come, whether or not anybody has said so. */
export function stateAt({ state, startsAt }: Pick<OutageFacts, 'state' | 'startsAt'>, now: Instant): OutageState {
  return state === 'planned' && startsAt <= now ? 'on' : state;
}
