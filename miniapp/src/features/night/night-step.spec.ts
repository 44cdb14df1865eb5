import { aTicket } from '@/features/tickets/testing';
import type { Ticket } from '@/features/tickets/types';
import { type NightStep, nightStep } from './night-step';

const engineer = { personId: 'p2', works: true };
const owner = { id: 'p2', name: '王强', phone: null, photoUrl: null, badgeNo: null };

it.each<[NightStep | null, Partial<Ticket>]>([
  ['take', { actions: ['claimTicket', 'addNote'], untaken: true }],
  ['wait', { actions: ['addNote'], untaken: true }],
  ['give', { actions: ['registerTicket', 'dispatchWorkOrder'], owner }],
  ['give', { actions: ['dispatchWorkOrder'], owner, status: 'registered' }],
  [null, { actions: ['registerTicket'], owner: { ...owner, id: 'p3' } }],
  [null, { actions: ['claimTicket'], status: 'registered' }],
  [null, { actions: [], untaken: false }],
])('INT-2 an engineer at night: %s', (step, patch) => {
  expect(nightStep(aTicket(patch), engineer)).toBe(step);
});

it('INT-2 nothing of the night for who reported it', () => {
  expect(nightStep(aTicket({ actions: ['addNote'], untaken: true }), { ...engineer, works: false })).toBeNull();
});
