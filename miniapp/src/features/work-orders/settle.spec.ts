import { settleWayOf } from './settle';

describe('ending a duty by hand', () => {
  it.each(['first_follow_up', 'second_follow_up', 'answer_urge'])('FUP-1: %s wants words', (kind) => {
    expect(settleWayOf({ kind, actions: ['completeTask'] })).toBe('note');
  });

  it('FUP-5: a telephone call is asked about once', () => {
    expect(settleWayOf({ kind: 'call_resident', actions: ['completeTask'] })).toBe('ask');
  });

  it('INT-10: a booked call is closed with what was said', () => {
    expect(settleWayOf({ kind: 'call_back', actions: ['completeTask'] })).toBe('note');
  });

  it('FUP-3: the week is rolled up with words; CBK-12 CLO-7: a month by its summary, by binding it', () => {
    const ways = ['weekly_complaints', 'monthly_callbacks', 'monthly_archive'].map((kind) =>
      settleWayOf({ kind, actions: ['completeTask'] }),
    );
    expect(ways).toEqual(['note', null, null]);
  });

  it('what the server does not offer cannot be ended here', () => {
    expect(settleWayOf({ kind: 'first_follow_up', actions: [] })).toBeNull();
  });
});
