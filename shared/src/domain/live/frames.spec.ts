import { readClientFrame, readServerFrame } from './frames.js';
import { lastOfEach } from './hint.js';

const TOKEN = 'a-token-of-at-least-twenty-characters';

it('what is no frame of ours is none, whatever it looks like', () => {
  const bad = [
    '',
    'null',
    '[]',
    '{"type":"hello"}',
    '{"type":"hello","token":"short"}',
    JSON.stringify({ type: 'hello', token: TOKEN, position: -1 }),
    JSON.stringify({ type: 'hello', token: TOKEN, position: '7' }),
    JSON.stringify({ type: 'look', ticketId: '7 OR 1=1', doing: 'looking' }),
    JSON.stringify({ type: 'look', ticketId: '7', doing: 'sleeping' }),
    JSON.stringify({ type: 'shout' }),
  ];
  for (const text of bad) expect([text, readClientFrame(text)]).toEqual([text, undefined]);
});

it('a first visit has no position, a return has one', () => {
  expect(readClientFrame(JSON.stringify({ type: 'hello', token: TOKEN }))).toEqual({
    ...{ type: 'hello', token: TOKEN, position: null },
  });
  expect(readClientFrame(JSON.stringify({ type: 'hello', token: TOKEN, position: 12 }))).toMatchObject({
    position: 12,
  });
});

it('hints of a kind that this client does not know yet are left out, the rest arrives', () => {
  const known = { subject: { type: 'ticket', id: '5' }, version: 3, kind: 'changed' };
  const unknown = { subject: { type: 'weather', id: '5' }, version: 3, kind: 'changed' };
  const text = JSON.stringify({ type: 'hints', position: 9, hints: [unknown, known, null] });
  expect(readServerFrame(text)).toEqual({ type: 'hints', position: 9, hints: [known] });
});

it('a welcome that does not say what was missed means everything', () => {
  expect(readServerFrame('{"type":"welcome","position":4}')).toEqual({
    ...{ type: 'welcome', position: 4, missed: 'everything' },
  });
});

it('who catches up hears of each subject once, and that it changed if any of the hints said so', () => {
  const ticket = (id: string, version: number, kind: 'changed' | 'duty') =>
    ({ subject: { type: 'ticket', id }, version, kind }) as const;
  expect(lastOfEach([ticket('1', 1, 'changed'), ticket('2', 1, 'duty'), ticket('1', 2, 'duty')])).toEqual([
    ticket('2', 1, 'duty'),
    ticket('1', 2, 'changed'),
  ]);
});
