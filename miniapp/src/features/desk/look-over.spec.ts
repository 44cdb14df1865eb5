import { lookOverOf } from './look-over';
import type { Entry } from './timeline';

const entry = (id: string, type: string, data: Entry['data'] = {}): Entry => ({
  id,
  at: `2026-11-22T04:${id}:00.000Z`,
  actor: { name: '周敏' } as Entry['actor'],
  type,
  text: '',
  visibility: 'internal',
  workOrderId: null,
  media: [],
  data,
});

describe('CLO-4: what the supervisor found who was asked to look beforehand', () => {
  it('is the answer to the last question', () => {
    const asked = entry('10', 'look_over_asked');
    const answered = entry('20', 'look_over_answered', { words: '可以销' });
    expect(lookOverOf([entry('05', 'ticket_handled')])).toBeNull();
    expect(lookOverOf([asked])).toEqual({ askedAt: asked.at, answer: null });
    expect(lookOverOf([asked, answered])?.answer).toEqual({ at: answered.at, by: '周敏', words: '可以销' });
  });

  it('a new question has no answer yet', () => {
    const answered = entry('20', 'look_over_answered', { words: '可以销' });
    expect(lookOverOf([entry('10', 'look_over_asked'), answered, entry('30', 'look_over_asked')])?.answer).toBeNull();
  });
});
