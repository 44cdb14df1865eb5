/** Rows of the callback table (sop.md, CBK). */
export const CALLBACK_RULES = ['CBK-1', 'CBK-2', 'CBK-3', 'CBK-4', 'CBK-5', 'CBK-6', 'CBK-7'] as const;
export type CallbackRule = (typeof CALLBACK_RULES)[number];

export const CALLBACK_KINDS = [
  'emergency',
  'leak',
  'safety',
  'repair',
  'complaint',
  'service',
  'long_service',
  'major',
] as const;
export type CallbackKind = (typeof CALLBACK_KINDS)[number];

/** `dropped`: closed as abuse before anybody was asked (CBK-11); it counts for nothing. */
export const CALLBACK_STATUSES = ['due', 'overdue', 'done', 'unreachable', 'dropped'] as const;
export type CallbackStatus = (typeof CALLBACK_STATUSES)[number];

/** CBK-9 */
export const CALLBACK_CHANNELS = ['phone', 'miniapp', 'on_site'] as const;
export type CallbackChannel = (typeof CALLBACK_CHANNELS)[number];

export const CALLBACK_RESULTS = ['satisfied', 'dissatisfied', 'unreachable'] as const;
export type CallbackResult = (typeof CALLBACK_RESULTS)[number];

/** CBK-10: the question itself; `partly` and satisfied: said, and nothing more is wanted. */
export const SOLVED_ANSWERS = ['yes', 'partly', 'no'] as const;
export type SolvedAnswer = (typeof SOLVED_ANSWERS)[number];
