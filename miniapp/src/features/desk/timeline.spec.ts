import { filterTimeline } from './timeline';

describe('timeline filters', () => {
  const entry = (id: string, patch: object) => ({
    id,
    at: '',
    actor: null,
    type: 'note_added',
    text: '',
    visibility: 'public' as const,
    workOrderId: null,
    media: [],
    data: {},
    ...patch,
  });
  const entries = [
    entry('1', { type: 'ticket_submitted', data: { channel: 'hotline' } }),
    entry('2', { visibility: 'internal' }),
    entry('3', { type: 'callback_attempted' }),
  ];

  it.each([
    ['all', ['3', '2', '1']],
    ['public', ['3', '1']],
    ['calls', ['3', '1']],
  ] as const)('%s, the newest on top', (filter, ids) => {
    expect(filterTimeline(entries, filter).map(({ id }) => id)).toEqual(ids);
  });
});
