import { countsOf, dueOf, entryOf, filtersOf, neighbour } from './queues';
import { aCallback, aMatter, aTask } from './testing';

const entry = (ticketId: string) => ({ ticketId, matter: aMatter({ id: ticketId }), callback: null, due: null });

describe('the queues of the desk', () => {
  it('a line is a matter with what is due next, or a callback', () => {
    const matter = aMatter({ id: 't1', nextTask: aTask('arrive', '2026-11-22T02:00:00.000Z') });
    expect(entryOf({ ticket: matter, callback: null, dueAt: null })).toEqual([
      { ticketId: 't1', matter, callback: null, due: dueOf(matter) },
    ]);
    const callback = aCallback();
    expect(entryOf({ ticket: null, callback, dueAt: callback.dueAt })).toEqual([
      { ticketId: 't9', matter: null, callback, due: { kind: 'callback', at: Date.parse(callback.dueAt) } },
    ]);
    expect(entryOf({ ticket: null, callback: null, dueAt: null })).toEqual([]);
  });

  it('a queue that is not told has nothing in it', () => {
    const counts = countsOf({ queues: [{ queue: 'overdue', count: 3 }], departments: [] });
    expect([counts.overdue, counts.mine]).toEqual([3, 0]);
  });

  it('an address is read for what could have been chosen, and for nothing else', () => {
    expect(filtersOf({ queue: 'overdue', department: 'engineering', kind: 'nonsense', q: ' 漏水 ' })).toEqual({
      queue: 'overdue',
      department: 'engineering',
      q: '漏水',
    });
    expect(filtersOf({ queue: 'constructor', q: ' ' })).toEqual({ queue: 'all' });
  });

  it('next and previous stop at the ends; the first when nothing is chosen', () => {
    const entries = [entry('a'), entry('b')];
    expect(neighbour(entries, undefined, 1)).toBe('a');
    expect(neighbour(entries, 'a', 1)).toBe('b');
    expect(neighbour(entries, 'b', 1)).toBeNull();
    expect(neighbour([], 'b', -1)).toBeNull();
  });
});
