import { CARE_ACTS, type CareDraft, careActs, careOffered, careReady } from './care';

const draft: CareDraft = { priority: 'normal', personId: '', department: '', number: '', separable: true, words: '' };
const filled: CareDraft = {
  ...draft,
  priority: 'high',
  personId: '1',
  department: 'security',
  number: 'BX1',
  words: '好',
};

describe('care of a matter', () => {
  it('is drawn from the actions of the view', () => {
    expect(careOffered({ actions: ['claimTicket', 'linkTicket', 'addNote'] })).toEqual(['claim', 'link']);
    expect(careOffered({ actions: [] })).toEqual([]);
  });

  it.each(CARE_ACTS)('%s is sent when everything it asks for is there', (act) => {
    expect(careReady(act, filled, { priority: 'normal' })).toBe(true);
  });

  it('CLS-2: the same priority is no change; ROL-3: taking over needs no words', () => {
    expect(careReady('priority', draft, { priority: 'normal' })).toBe(false);
    expect(careReady('claim', draft, { priority: 'normal' })).toBe(true);
    expect(careReady('ask', draft, { priority: 'normal' })).toBe(false);
    expect(careReady('passOn', { ...filled, personId: '' }, { priority: 'normal' })).toBe(false);
    expect(careActs.link.fields).toEqual(['number']);
  });
});
