import type { Texts } from '../zh-CN';

export const deskLive: Texts['desk']['live'] = {
  ways: { live: 'Live', reconnecting: 'Reconnecting', polling: 'Every 15 s' },
  broken: (attempt) =>
    attempt > 0 ? `Connection lost, reconnecting (try ${attempt})` : 'Connection lost, reconnecting',
  brokenText: 'Keep writing; it is sent once the connection is back',
  caughtUp: (count) =>
    count === 1 ? 'Connected again, 1 change caught up with' : `Connected again, ${count} changes caught up with`,
  caughtUpAll: 'Connected again, everything is fetched anew',
  caughtUpOpen: 'One of them is the matter in front of you',
  see: 'See changes',
  missedTitle: 'Changed while you were away',
  and: ', ',
  looking: (names) => `${names} looking too`,
  manyLooking: (names, count) => `${names} and others (${count}) looking too`,
  writing: (name) => `${name} is writing`,
  conflict: (who, time) => `${who} changed this at ${time}`,
  somebody: 'Somebody',
  system: 'The system',
  yours: 'You wrote',
  nowIs: 'Now',
  discard: 'Discard mine',
  saveAfter: 'Save after it',
};
