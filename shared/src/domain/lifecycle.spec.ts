import { checkMachine } from './check-machine.js';
import { decide, type Machine } from './lifecycle.js';
import { ticketMachine } from './ticket/lifecycle.js';
import { workOrderMachine } from './work-order/lifecycle.js';

const door: Machine = {
  name: 'door',
  states: ['open', 'shut'],
  terminal: [],
  rows: [
    { action: 'build', from: [], to: 'open', emits: 'built' },
    { action: 'shut', from: ['open'], to: 'shut', emits: 'shut' },
    { action: 'open', from: ['shut'], to: 'open', emits: 'opened', guards: ['unlocked'] },
  ],
};
const guards = { unlocked: ({ locked }: { locked: boolean }) => (locked ? { code: 'locked' } : null) };
const effect = () => ({ emits: 'opened', patch: {}, data: {} });

describe('checkMachine', () => {
  it('accepts the tables of the product', () => {
    expect(() => checkMachine(ticketMachine)).not.toThrow();
    expect(() => checkMachine(workOrderMachine)).not.toThrow();
  });

  it('names a state that nothing leads to', () => {
    expect(() => checkMachine({ ...door, states: [...door.states, 'painted'], terminal: ['painted'] })).toThrow(
      'unreachable state painted',
    );
  });

  it('names a state that nothing leads out of', () => {
    expect(() => checkMachine({ ...door, rows: door.rows.slice(0, 2) })).toThrow('dead end shut');
  });

  it('does not take staying where one is for a way out', () => {
    const rows = [...door.rows.slice(0, 2), { action: 'knock', from: ['shut'], to: 'same', emits: 'knocked' }];
    expect(() => checkMachine({ ...door, rows })).toThrow('dead end shut');
  });

  it('names a state that is not in the list', () => {
    const rows = [...door.rows, { action: 'slam', from: ['open'], to: 'broken', emits: 'slammed' }];
    expect(() => checkMachine({ ...door, rows })).toThrow('unknown state broken');
  });

  it('names two rows that decide the same thing', () => {
    const again = { action: 'shut', from: ['open'], to: 'shut', emits: 'shut' };
    expect(() => checkMachine({ ...door, rows: [...door.rows, again] })).toThrow('decided twice: shut in open');
  });
});

describe('decide', () => {
  it('refuses what the table does not hold, naming state and action', () => {
    expect(decide(door, guards, 'open', 'open', { locked: false }, effect)).toEqual({
      ok: false,
      refusal: { code: 'invalid_transition', from: 'open', action: 'open' },
    });
  });

  it('hands on what a guard says', () => {
    const decision = decide(door, guards, 'shut', 'open', { locked: true }, effect);
    expect(decision).toEqual({ ok: false, refusal: { code: 'locked' } });
  });

  it('moves as the row says', () => {
    expect(decide(door, guards, 'shut', 'open', { locked: false }, effect)).toMatchObject({ ok: true, to: 'open' });
  });

  it('stops at an effect that emits what the table does not know', () => {
    const stray = () => ({ emits: 'vanished', patch: {}, data: {} });
    expect(() => decide(door, guards, 'shut', 'open', { locked: false }, stray)).toThrow('0 rows for vanished');
  });
});
