import type { JobState, MatterState } from './matter.js';

/** One line of the timeline as far as it says what happened. */
export interface Line {
  readonly type: string;
  /** Null: of the matter as a whole. */
  readonly order: string | null;
}

export interface Told {
  readonly state: MatterState;
  /** By order, in the order in which they were sent out. */
  readonly jobs: ReadonlyMap<string, JobState>;
}

const MATTER: Readonly<Record<string, MatterState>> = {
  ticket_submitted: 'submitted',
  ticket_registered: 'registered',
  ticket_answered: 'answered',
  ticket_cancelled: 'cancelled',
  order_dispatched: 'handling',
  ticket_handled: 'handled',
  ticket_back_at_desk: 'registered',
  ticket_suspended: 'suspended',
  ticket_resumed: 'registered',
  ticket_closed: 'closed',
  ticket_reopened: 'handling',
};

const JOB: Readonly<Record<string, JobState>> = {
  order_dispatched: 'dispatched',
  order_accepted: 'accepted',
  order_declined: 'dispatched',
  order_transferred: 'dispatched',
  fee_review_requested: 'fee_review',
  quote_made: 'quoted',
  quote_refused: 'refused',
  order_started: 'working',
  order_paused: 'paused',
  order_resumed: 'working',
  order_finished: 'finished',
  order_unsatisfied: 'working',
  order_signed: 'signed',
  order_returned: 'returned',
  order_confirmed: 'confirmed',
  order_cancelled: 'cancelled',
};

interface Progress {
  state: JobState;
  before: JobState;
  begun: boolean;
}

function follow(progress: Progress, type: string): void {
  const { state, begun, before } = progress;
  if (type === 'order_arrived' && state === 'accepted') progress.state = 'arrived';
  else if (type === 'quote_consented' || type === 'quote_free') progress.state = begun ? 'working' : 'agreed';
  else if (type === 'fee_review_answered') progress.state = before;
  else progress.state = JOB[type] ?? state;
  if (type === 'fee_review_requested') progress.before = state;
  if (type === 'order_started') progress.begun = true;
}

/** How things stand, read off the timeline alone. */
export function tell(lines: readonly Line[]): Told {
  let state: MatterState = 'submitted';
  const jobs = new Map<string, Progress>();
  for (const { type, order } of lines) {
    state = MATTER[type] ?? state;
    if (order === null) continue;
    const progress = jobs.get(order) ?? { state: 'dispatched', before: 'accepted', begun: false };
    jobs.set(order, progress);
    follow(progress, type);
  }
  return { state, jobs: new Map([...jobs].map(([order, progress]) => [order, progress.state])) };
}
