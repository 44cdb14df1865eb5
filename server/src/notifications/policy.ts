import { DAY, MINUTE, SECOND } from '@youying/shared/domain/time';

/** Numbers of the relay: outbox → inbox (reliability.md G4). */
export const RELAY_POLICY = {
  /** Milliseconds between polls when nobody nudges. */
  pollMs: SECOND,
  /** Events read in one round. */
  batch: 100,
  /** Tickets worked on at once; the events of one ticket go one after the other. */
  ticketsAtOnce: 6,
  /** Pause before each further try (ms). After the last one the event is dead and a person has to look at it. */
  retryDelaysMs: [SECOND, 5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE],
} as const;

/** Numbers of the delivery: inbox → phones (wechat.md §4, §16). */
export const DELIVERY_POLICY = {
  pollMs: SECOND,
  batch: 200,
  /** People written to at once, mostly waiting for WeChat and not for us; WeChat refuses two messages in flight to the same one (43108). */
  peopleAtOnce: 24,
  /** Older news is only in the inbox: a phone that rings for yesterday's step helps nobody. */
  expiresAfterMs: DAY,
  /** What a resident is waited for is not left to a WeChat that is down for longer: the desk telephones (FUP-5). */
  residentWaitsMs: 30 * MINUTE,
  /** Longest pause of an unbroken row of "later" answers (ms); it doubles from what WeChat asks for. */
  longestDelayMs: 10 * MINUTE,
  /** Pause after a fault of ours (ms), and how many tries before the delivery is given up. */
  faultDelayMs: 30 * SECOND,
  faultTries: 5,
  /** A process that died while it sent says `sending` for ever; after this nobody waits for the message's number (ms). */
  sendingMs: MINUTE,
} as const;
