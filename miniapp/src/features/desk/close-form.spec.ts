import { aTicket } from '../tickets/testing';
import {
  closingOf,
  emptyResult,
  isFilled,
  isVerified,
  methodsFor,
  type VerifiedResult,
  verdictsFor,
} from './close-form';

const repaired: VerifiedResult = { ...emptyResult, method: 'phone', verdict: 'done', outcome: ' 已换阀芯 ' };
const question = aTicket({
  kind: 'consultation',
  closeRequirements: [{ code: 'confirmation_missing', text: '', whom: 'receptionist' }],
});

describe('the form of a close-out', () => {
  it('CLO-1 has nothing chosen beforehand and cannot be signed so', () => {
    expect(isFilled(emptyResult, aTicket())).toBe(false);
    expect(closingOf(emptyResult)).toBeNull();
  });

  it('CLO-1 a repair is verified with the resident', () => {
    expect(isFilled(repaired, aTicket())).toBe(true);
    expect(closingOf(repaired)).toEqual({ outcome: '已换阀芯', result: 'done', method: 'phone' });
    expect(methodsFor(aTicket())).not.toContain('document');
  });

  it('CLO-1 what is not repaired goes back instead of being closed', () => {
    expect(isVerified({ ...repaired, verdict: 'not_done' }, aTicket())).toBe(false);
    expect(closingOf({ ...repaired, verdict: 'not_done' })).toBeNull();
  });

  it('CLO-2 a question needs the word of a head or a document, and says whose', () => {
    const answered: VerifiedResult = { ...repaired, verdict: 'answered', method: 'head_word' };
    expect(verdictsFor(question)).toContain('answered');
    expect(isFilled(answered, question)).toBe(false);
    expect(isFilled({ ...answered, confirmedBy: '钱芳' }, question)).toBe(true);
    expect(closingOf({ ...answered, confirmedBy: '钱芳', note: '见台账' })).toMatchObject({
      confirmedBy: '钱芳',
      note: '见台账',
    });
  });
});
