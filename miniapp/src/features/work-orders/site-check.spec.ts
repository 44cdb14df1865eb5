import type { TimelineItem } from './api';
import {
  checksNow,
  missingInCheck,
  picturesBefore,
  type SiteCheck,
  toggleCourtesy,
  untouchedCheck,
} from './site-check';
import { minutesAfter, orderWith, quotedAt } from './testing';

const photo = { path: 'wxfile://1.jpg', kind: 'image', size: 1 } as const;
const complete: SiteCheck = {
  courtesies: ['badge', 'leave', 'covers'],
  compared: 'same',
  found: '',
  photos: [photo],
  sent: false,
};

describe('check at the door', () => {
  it('WRK-4 asks for all three courtesies first', () => {
    expect(missingInCheck(untouchedCheck)).toBe('courtesies');
    expect(missingInCheck({ ...complete, courtesies: ['badge', 'leave'] })).toBe('courtesies');
    expect(toggleCourtesy(complete, 'leave')).toEqual(['badge', 'covers']);
  });

  it('WRK-5 needs words where it is not as reported', () => {
    expect(missingInCheck({ ...complete, compared: null })).toBe('compared');
    expect(missingInCheck({ ...complete, compared: 'different', found: ' ' })).toBe('found');
    expect(missingInCheck({ ...complete, compared: 'different', found: '阀芯磨损' })).toBeNull();
  });

  it('WRK-8 needs a photo before the work', () => {
    expect(missingInCheck({ ...complete, photos: [] })).toBe('photo');
    expect(missingInCheck(complete)).toBeNull();
  });

  it('is for who is there, may act and has not begun', () => {
    const there = { status: 'arrived' as const, arrivedAt: minutesAfter(9), actions: ['quoteWorkOrder'] };
    expect(checksNow(orderWith(there))).toBe(true);
    expect(checksNow(orderWith({ ...there, actions: [] }))).toBe(false);
    expect(checksNow(orderWith({ ...there, arrivedAt: null }))).toBe(false);
    expect(checksNow(orderWith({ ...there, startedAt: minutesAfter(20) }))).toBe(false);
  });

  it('WRK-3 comes after a quotation by telephone, not twice', () => {
    const agreed = { status: 'agreed' as const, arrivedAt: minutesAfter(9), actions: ['startWorkOrder'] };
    expect(checksNow(orderWith({ ...agreed, quote: quotedAt(minutesAfter(5)) }))).toBe(true);
    expect(checksNow(orderWith({ ...agreed, quote: quotedAt(minutesAfter(15)) }))).toBe(false);
  });
});

describe('pictures before', () => {
  const picture = (id: string) => ({ id, kind: 'image' as const, url: id, thumbUrl: null, width: 1, height: 1 });
  const entry = (id: string, at: string, actorId: string): TimelineItem => ({
    id,
    at,
    actor: { id: actorId, name: '王建国', role: 'implementer', photoUrl: null },
    type: 'note_added',
    text: '现场核对',
    visibility: 'public',
    workOrderId: null,
    media: [picture(id)],
    data: {},
  });

  it('are those the implementer took before the work, else what was reported', () => {
    const order = orderWith({ startedAt: minutesAfter(20), matter: { media: [picture('reported')] } });
    const timeline = [
      entry('of the resident', minutesAfter(1), '9'),
      entry('at the door', minutesAfter(12), '3'),
      entry('meanwhile', minutesAfter(30), '3'),
    ];
    expect(picturesBefore(order, timeline).map(({ id }) => id)).toEqual(['at the door']);
    expect(picturesBefore(order, []).map(({ id }) => id)).toEqual(['reported']);
  });
});
