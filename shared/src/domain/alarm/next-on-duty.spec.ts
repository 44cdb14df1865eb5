import { type Colleague, nextOnDuty } from './next-on-duty.js';

const guard = (personId: number, inHand = 0): Colleague => ({
  ...{ personId, inHand, name: `值班 ${personId}` },
  department: 'security',
});
const plumber: Colleague = { ...guard(9), department: 'engineering' };
const missing = { department: 'security' } as const;

describe('EMG-1 改叫: whom to call in where somebody does not answer', () => {
  it('is of the same department, and has least in hand', () => {
    expect(nextOnDuty(missing, [plumber, guard(1, 2), guard(2, 1), guard(3, 1)], new Set())?.personId).toBe(2);
  });

  it('is nobody who was told already, and nobody behind a post without a department', () => {
    expect(nextOnDuty(missing, [guard(1), guard(2)], new Set([1]))?.personId).toBe(2);
    expect(nextOnDuty(missing, [guard(1)], new Set([1]))).toBeNull();
    expect(nextOnDuty({ department: null }, [guard(1)], new Set())).toBeNull();
  });
});
