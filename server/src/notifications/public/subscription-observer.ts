/** Somebody accepted, and the ledger says so. */
export interface Grants {
  readonly personId: number;
  /** The WeChat users bound to this person. */
  readonly openids: readonly string[];
  /** WeChat's ids of the templates, one per acceptance. */
  readonly templateIds: readonly string[];
}

/**
 * Told after the commit. WeChat itself knows what a person tapped; only the demo, whose phones are imitated, has to
 * tell its simulator. Nothing provides it in production.
 */
export interface SubscriptionObserver {
  granted(grants: Grants): void;
}

export const SUBSCRIPTION_OBSERVER = Symbol('SubscriptionObserver');
