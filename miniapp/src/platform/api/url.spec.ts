import { addressOf } from './url';

it('fills the path and leaves out what is not asked', () => {
  expect(addressOf('/tickets/{id}/notes', { id: 'a/b' }, { q: '水 管', cursor: undefined, limit: 20 })).toBe(
    '/tickets/a%2Fb/notes?q=%E6%B0%B4%20%E7%AE%A1&limit=20',
  );
});

it('a missing part is a mistake of ours', () => {
  expect(() => addressOf('/tickets/{id}')).toThrow('id');
});
