import { defaultPolicies } from '../../procedures/policies.js';
import { SAMPLE_NOW as NOW } from '../../samples/facts.js';
import { HOUR } from '../../time.js';
import { SETTLED_TICKET_STATUSES, TICKET_STATUSES } from '../types.js';
import { newAllowance, nthOf, takesPhotos } from './photo-request.js';

describe('INT-3 a link for photographs', () => {
  const fresh = newAllowance({ ...defaultPolicies, photoLinkHours: 2, photosPerLink: 3 }, NOW);

  it('INT-3 opens for as long and for as many as the community decided', () => {
    expect(fresh).toMatchObject({ photosAsked: 3, photosLeft: 3, expiresAt: NOW + 2 * HOUR });
  });

  it.each([
    ['just in time', {}, 2 * HOUR - 1, true],
    ['at its end', {}, 2 * HOUR, false],
    ['with one left', { photosLeft: 1 }, 0, true],
    ['used up', { photosLeft: 0 }, 0, false],
  ])('INT-3 %s', (_name, change, after, takes) => {
    expect(takesPhotos({ ...fresh, ...change }, 'registered', NOW + after)).toBe(takes);
  });

  it('INT-3 dies with the matter it belongs to', () => {
    const open = TICKET_STATUSES.filter((status) => takesPhotos(fresh, status, NOW));
    expect(open).toEqual(TICKET_STATUSES.filter((status) => !SETTLED_TICKET_STATUSES.includes(status)));
  });

  it('INT-3 the photographs of a link are counted from one', () => {
    expect([3, 2, 1].map((photosLeft) => nthOf({ ...fresh, photosLeft }))).toEqual([1, 2, 3]);
  });
});
