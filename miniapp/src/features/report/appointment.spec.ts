import { appointmentChoice, slotsFrom } from './appointment';

const noonInShanghai = Date.UTC(2026, 10, 22, 4, 30);

it('offers only what is still to come today', () => {
  const [today] = slotsFrom(noonInShanghai);
  expect(today?.slots.map(({ from }) => new Date(from).toISOString())).toEqual([
    '2026-11-22T06:00:00.000Z',
    '2026-11-22T08:00:00.000Z',
  ]);
});

it('leaves out a day whose windows have all begun', () => {
  const evening = Date.UTC(2026, 10, 22, 12);
  expect(slotsFrom(evening)).toHaveLength(appointmentChoice.days - 1);
});

it('counts days in Shanghai, whatever zone the phone is in', () => {
  const justAfterMidnightInShanghai = Date.UTC(2026, 10, 22, 16, 1);
  const [first] = slotsFrom(justAfterMidnightInShanghai);
  expect(new Date(first?.slots[0]?.from ?? 0).toISOString()).toBe('2026-11-23T01:00:00.000Z');
});
