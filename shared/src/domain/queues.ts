/** 队列: what the desk looks into, in the order of its tiles (spec/experience.md). */
export const QUEUES = [
  'unregistered',
  'mine',
  'waiting',
  'overdue',
  'callbacks',
  'complaints',
  'emergency',
  'all',
] as const;
export type QueueName = (typeof QUEUES)[number];

/** Shown on other pages of the desk, not among its tiles: what nobody was given yet, and what came back. */
export const SIDE_QUEUES = ['dispatch', 'returned'] as const;
export const ALL_QUEUES = [...QUEUES, ...SIDE_QUEUES] as const;
export type AnyQueue = (typeof ALL_QUEUES)[number];
