import { LANGUAGES, placeholdersOf } from '../language.js';
import type { WorkOrderStatus } from '../work-order/types.js';
import { BLOCK_LABELS, BLOCKS, type Block, type BlockFacts, blockOf } from './blocks.js';
import { entryOf } from './book.js';
import type { TaskKind } from './types.js';

/** As the book has it of a duty. */
const beside = (kind: TaskKind) => ({ alone: entryOf(kind).alone ?? false });

const order = (orderStatus: WorkOrderStatus | null, change: Partial<BlockFacts> = {}): BlockFacts => ({
  alone: false,
  assigneeId: 201,
  ownerRole: 'implementer',
  orderStatus,
  ofOrder: orderStatus !== null,
  ...change,
});

describe('what keeps a duty from being done', () => {
  const desk: Partial<BlockFacts> = { assigneeId: 151, ownerRole: 'receptionist', ofOrder: false };
  const supervisor: Partial<BlockFacts> = { assigneeId: null, ownerRole: 'department_supervisor' };
  const rows: readonly (readonly [string, BlockFacts, Block])[] = [
    ['an order nobody has accepted', order('dispatched', { assigneeId: null }), 'nobody'],
    ['an order somebody was named for', order('dispatched'), 'holder'],
    ['a pause', order('paused'), 'paused'],
    ['a price asked for, seen from the follow-up', order('fee_review', desk), 'price'],
    ['a price asked for, seen from the duty itself', order('fee_review', supervisor), 'role'],
    ['a quotation', order('quoted', desk), 'resident_answer'],
    ['finished work', order('finished', desk), 'resident_signature'],
    ['finished work of a public place, which the supervisor confirms', order('finished', supervisor), 'role'],
    ['signed work, seen from the desk', order('signed', desk), 'confirmation'],
    ['work going on, seen from the follow-up', order('working', desk), 'work_going_on'],
    [
      'an alarm somebody has not answered, while the order is on its way',
      order('accepted', { ...desk, ...beside('acknowledge_alarm') }),
      'holder',
    ],
    [
      'a booked call, while the resident thinks about the price',
      order('quoted', { ...desk, ...beside('call_back') }),
      'holder',
    ],
    ['a matter nobody at the desk has taken', order(null, { ...desk, assigneeId: null }), 'nobody'],
    ['a suspended matter', order(null, { assigneeId: null, ownerRole: 'manager' }), 'role'],
    ['a matter of a receptionist', order(null, desk), 'holder'],
  ];
  it.each(rows)('%s', (_, facts, block) => expect(blockOf(facts)).toBe(block));

  it('every block is met above and has words', () => {
    expect(new Set(rows.map(([, , block]) => block))).toEqual(new Set(BLOCKS));
    const known = ['holder', 'role', 'department', 'worker'];
    for (const block of BLOCKS) {
      for (const language of LANGUAGES) {
        expect(BLOCK_LABELS[block][language]).not.toBe('');
        expect(known).toEqual(expect.arrayContaining([...placeholdersOf(BLOCK_LABELS[block][language])]));
      }
    }
  });
});
