import { concerns } from './hints';

const hint = (type: 'ticket' | 'lists' | 'inbox', id: string) =>
  ({ subject: { type, id }, version: 1, kind: 'changed' }) as const;

it('a question is asked again when what it depends on has changed, and else left alone', () => {
  expect(concerns(['ticket:5'], [hint('ticket', '5')])).toBe(true);
  expect(concerns(['ticket:5'], [hint('ticket', '55')])).toBe(false);
  expect(concerns(['tickets'], [hint('ticket', '9')])).toBe(true);
  expect(concerns(['inbox'], [hint('ticket', '9')])).toBe(false);
  expect(concerns(['inbox', 'tickets'], [hint('inbox', '3')])).toBe(true);
});

it('a list that is shorter may be any list, and a matter that is gone may be the open one', () => {
  expect(concerns(['tickets'], [hint('lists', '0')])).toBe(true);
  expect(concerns(['ticket:5'], [hint('lists', '0')])).toBe(true);
  expect(concerns(['roster'], [hint('lists', '0')])).toBe(false);
});

it('nobody knows what was missed: everything is asked again', () => {
  expect(concerns(['settings'], 'everything')).toBe(true);
});
