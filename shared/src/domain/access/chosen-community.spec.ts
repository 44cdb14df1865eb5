import { actorWith, people } from '../samples/actors.js';
import { actorPreferring, actorWithin } from './chosen-community.js';
import { mayDo, termsFor } from './reach.js';

const both = actorWith(7, 'cs_supervisor', { department: 'customer_service' });
const supervisorOfOneReceptionistOfTwo = {
  ...both,
  grants: [...both.grants, { role: 'receptionist' as const, communityId: 2, department: 'customer_service' as const }],
};
const communities = (actor: typeof both) => termsFor('listQueue', actor).map(({ grant }) => grant.communityId);

describe('somebody at the desk of several communities', () => {
  it('lists are those of the chosen one, with what they are there', () => {
    const inTwo = actorWithin(supervisorOfOneReceptionistOfTwo, 2);
    expect(communities(inTwo)).toEqual([2]);
    expect(mayDo('changePolicies', inTwo, null)).toBe(false);
    expect(mayDo('changePolicies', actorWithin(supervisorOfOneReceptionistOfTwo, 1), null)).toBe(true);
  });

  it('nothing is left where they are nobody; who reaches every community reaches the chosen one too', () => {
    expect(actorWithin(supervisorOfOneReceptionistOfTwo, 3).grants).toEqual([]);
    expect(actorWithin(people.headOffice, 3).grants).toEqual(people.headOffice.grants);
  });

  it('a thing that is named stays theirs, and the chosen community comes first', () => {
    expect(communities(actorPreferring(supervisorOfOneReceptionistOfTwo, 2))).toEqual([2, 1]);
    expect(communities(actorPreferring(supervisorOfOneReceptionistOfTwo, 1))).toEqual([1, 2]);
    expect(communities(actorPreferring(supervisorOfOneReceptionistOfTwo, 3))).toEqual([1, 2]);
  });
});
