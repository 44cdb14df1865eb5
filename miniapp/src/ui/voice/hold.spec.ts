import { type Hold, type HoldEvent, type HoldOrder, IDLE, stepOf } from './hold';

/** Where a row of events leads, and everything the recorder was told on the way. */
function after(...events: HoldEvent[]): { hold: Hold; orders: HoldOrder[] } {
  const orders: HoldOrder[] = [];
  let hold = IDLE;
  for (const event of events) {
    const step = stepOf(hold, event);
    hold = step.hold;
    if (step.order !== undefined) orders.push(step.order);
  }
  return { hold, orders };
}

const pressed = { name: 'pressed' } as const;
const opened = { name: 'opened', at: 1_000 } as const;
const released = { name: 'released' } as const;
const interrupted = { name: 'interrupted' } as const;
const ended = { name: 'ended' } as const;
const up = (pixels: number) => ({ name: 'moved', up: pixels }) as const;

describe('hold to talk', () => {
  it('counts from when the microphone listens, and keeps what was said on release', () => {
    expect(after(pressed, opened).hold).toEqual({ name: 'recording', since: 1_000, leaving: false });
    expect(after(pressed, opened, released)).toEqual({ hold: { name: 'ending' }, orders: ['start', 'stop'] });
    expect(after(pressed, opened, released, ended).hold).toEqual(IDLE);
  });

  it('throws it away when the finger is up, and not when it came down again', () => {
    expect(after(pressed, opened, up(61), released).orders).toEqual(['start', 'discard']);
    expect(after(pressed, opened, up(61), up(60), released).orders).toEqual(['start', 'stop']);
  });

  it('records nobody who let go while the permission was still asked for', () => {
    expect(after(pressed, released, opened)).toEqual({ hold: { name: 'ending' }, orders: ['start', 'discard'] });
    expect(after(pressed, interrupted, opened).orders).toEqual(['start', 'discard']);
  });

  it('keeps what was said before a telephone call', () => {
    expect(after(pressed, opened, interrupted).orders).toEqual(['start', 'stop']);
  });

  it('starts once, however often it is pressed, until the last one is over', () => {
    expect(after(pressed, pressed, opened, pressed, released, pressed).orders).toEqual(['start', 'stop']);
    expect(after(pressed, opened, released, ended, pressed).orders).toEqual(['start', 'stop', 'start']);
  });

  it('is over when the recorder says so: refused, failed, or the longest time', () => {
    expect(after(pressed, ended).hold).toEqual(IDLE);
    expect(after(pressed, opened, ended, released)).toEqual({ hold: IDLE, orders: ['start'] });
  });
});
