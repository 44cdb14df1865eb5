import { photosOf, voicesOf } from './shown';

const medium = (id: string, kind: 'image' | 'video' | 'voice', thumbUrl: string | null = null) => ({
  id,
  kind,
  url: `/${id}`,
  thumbUrl,
  width: null,
  height: null,
});
const media = [medium('1', 'image', '/1/thumb'), medium('2', 'voice'), medium('3', 'video'), medium('4', 'image')];

it('pictures and videos stand in one row, each opening in full', () => {
  expect(photosOf(media)).toEqual([
    { key: '1', url: '/1/thumb', fullUrl: '/1' },
    { key: '3', url: '/3', fullUrl: '/3', video: true },
    { key: '4', url: '/4', fullUrl: '/4' },
  ]);
});

it('voice notes are no pictures', () => {
  expect(voicesOf(media).map(({ id }) => id)).toEqual(['2']);
  expect(photosOf(voicesOf(media))).toEqual([]);
});
