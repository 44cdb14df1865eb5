import { aTicket } from '@/features/tickets/testing';
import { orderWith } from '@/features/work-orders/testing';
import { matterActs } from './which-acts';

it('the awaited answer is the filled button', () => {
  const quoted = aTicket({
    status: 'handling',
    workOrders: [orderWith({ status: 'quoted', actions: ['consentQuote'] })],
  });
  const finished = aTicket({
    status: 'handling',
    workOrders: [orderWith({ status: 'finished', actions: ['signWorkOrder'] })],
  });
  expect(matterActs(quoted, true).main).toBe('quote');
  expect(matterActs(finished, true).main).toBe('sign');
  expect(matterActs(aTicket({ status: 'closed', actions: ['rateTicket'] }), true).main).toBe('rate');
});

it('otherwise calling is: the master where the number may be seen, else the desk', () => {
  const assignee = { id: '3', name: '王建国', photoUrl: null, badgeNo: null, phone: '13900001234' };
  const accepted = (phone: string | null) =>
    aTicket({ status: 'handling', workOrders: [orderWith({ status: 'accepted', assignee: { ...assignee, phone } })] });
  expect(matterActs(accepted('13900001234'), true).main).toBe('callMaster');
  expect(matterActs(accepted(null), true).main).toBe('callDesk');
  expect(matterActs(accepted(null), false).main).toBeNull();
});

it('offers nothing that actions do not, and nothing to call about what is over', () => {
  expect(matterActs(aTicket(), false)).toEqual({ main: null, others: [] });
  expect(matterActs(aTicket({ status: 'cancelled' }), true).main).toBeNull();
});

it('never has more than three buttons', () => {
  const actions = ['addNote', 'urgeTicket', 'rescheduleTicket', 'cancelTicket'];
  const appointment = { from: '2026-11-23T06:00:00.000Z', to: '2026-11-23T08:00:00.000Z' };
  expect(matterActs(aTicket({ actions, appointment }), true).others).toEqual(['note', 'urge']);
});

it('says when urging is possible again instead of hiding the button', () => {
  expect(matterActs(aTicket({ urgeableFrom: '2026-11-22T03:00:00.000Z' }), true).others).toEqual(['urged']);
});
