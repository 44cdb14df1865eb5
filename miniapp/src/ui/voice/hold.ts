/** Where a press-and-hold recording stands. */
export type Hold =
  | { name: 'idle' }
  /** Pressed; the microphone is not open yet: the first time, a question is asked. */
  | { name: 'opening' }
  /** `since`: epoch milliseconds. `leaving`: the finger is so far up that letting go throws it away. */
  | { name: 'recording'; since: number; leaving: boolean }
  /** Let go; the file is being made, or the microphone closed. */
  | { name: 'ending' };

export type HoldEvent =
  | { name: 'pressed' }
  | { name: 'opened'; at: number }
  /** `up`: pixels above where it was pressed. */
  | { name: 'moved'; up: number }
  | { name: 'released' }
  /** The system took the finger away: a question, a telephone call. */
  | { name: 'interrupted' }
  | { name: 'ended' };

/** What the recorder has to do. */
export type HoldOrder = 'start' | 'stop' | 'discard';

export interface HoldStep {
  hold: Hold;
  order?: HoldOrder;
}

/** Pixels; about a finger's width above a button of 48. */
const LEAVING_DISTANCE = 60;

export const IDLE: Hold = { name: 'idle' };
const ENDING: Hold = { name: 'ending' };

/** What comes of an event; one that does not belong here changes nothing. */
export function stepOf(hold: Hold, event: HoldEvent): HoldStep {
  if (event.name === 'ended') return { hold: IDLE };
  if (hold.name === 'idle' && event.name === 'pressed') return { hold: { name: 'opening' }, order: 'start' };
  if (hold.name === 'opening') return whileOpening(hold, event);
  if (hold.name === 'recording') return whileRecording(hold, event);
  return { hold };
}

function whileOpening(hold: Hold, event: HoldEvent): HoldStep {
  if (event.name === 'opened') return { hold: { name: 'recording', since: event.at, leaving: false } };
  // Nothing was said yet, and nobody may be recorded who does not hold the button.
  const gone = event.name === 'released' || event.name === 'interrupted';
  return gone ? { hold: ENDING, order: 'discard' } : { hold };
}

function whileRecording(hold: Hold & { name: 'recording' }, event: HoldEvent): HoldStep {
  if (event.name === 'moved') {
    const leaving = event.up > LEAVING_DISTANCE;
    return { hold: leaving === hold.leaving ? hold : { ...hold, leaving } };
  }
  if (event.name === 'interrupted') return { hold: ENDING, order: 'stop' };
  if (event.name === 'released') return { hold: ENDING, order: hold.leaving ? 'discard' : 'stop' };
  return { hold };
}
