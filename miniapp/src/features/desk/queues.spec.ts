import { MORNING, minutesAfter, orderWith } from '../work-orders/testing';
import { type Board, neighbour, queueCounts, queueOf } from './queues';
import { aCallback, aMatter, aTask } from './testing';

const watcher = { personId: 'me', roles: ['receptionist'] };
const person = (id: string) => ({ id, name: id, photoUrl: null, badgeNo: null, phone: null });

const board: Board = {
  matters: [
    aMatter({ id: 'late', nextTask: aTask('arrive', minutesAfter(-5), { ownerRole: 'implementer' }) }),
    aMatter({ id: 'mine', owner: person('me'), nextTask: aTask('dispatch', minutesAfter(10)) }),
    aMatter({ id: 'new', status: 'submitted', nextTask: aTask('register', minutesAfter(2)) }),
    aMatter({ id: 'told', kind: 'complaint', department: 'security', nextTask: null }),
    aMatter({ id: 'fire', priority: 'emergency', workOrders: [orderWith({ department: 'cleaning' })] }),
  ],
  callbacks: [aCallback()],
  complete: true,
};

const idsOf = (name: Parameters<typeof queueOf>[1]) =>
  queueOf(board, name, watcher, MORNING).map(({ ticketId }) => ticketId);

describe('the queues of the desk', () => {
  it.each([
    ['unregistered', ['new']],
    ['mine', ['mine']],
    ['waiting', ['new', 'mine']],
    ['overdue', ['late']],
    ['callbacks', ['t9']],
    ['complaints', ['told']],
    ['emergency', ['fire']],
  ] as const)('%s holds what belongs there, the nearest deadline first', (name, ids) => {
    expect(idsOf(name)).toEqual(ids);
  });

  it('puts what has no deadline last', () => {
    expect(idsOf('all')).toEqual(['late', 'new', 'mine', 'fire', 'told']);
  });

  it('counts what it lists', () => {
    const counts = queueCounts(board, watcher, MORNING);
    expect(counts).toMatchObject({ all: 5, waiting: 2, overdue: 1, callbacks: 1 });
  });

  it('keeps a task of another person out of 等我处理, whatever the role', () => {
    const nextTask = aTask('dispatch', minutesAfter(1), { assignee: person('other') });
    const other: Board = { ...board, matters: [aMatter({ nextTask })] };
    expect(queueOf(other, 'waiting', watcher, MORNING)).toEqual([]);
  });

  it('finds a department by the matter or by any of its orders', () => {
    expect(queueOf(board, 'all', watcher, MORNING, 'cleaning').map(({ ticketId }) => ticketId)).toEqual(['fire']);
  });

  it('moves to the next and stays at the ends', () => {
    const entries = queueOf(board, 'waiting', watcher, MORNING);
    expect(neighbour(entries, undefined, 1)).toBe('new');
    expect(neighbour(entries, 'new', 1)).toBe('mine');
    expect(neighbour(entries, 'mine', 1)).toBeNull();
  });
});
