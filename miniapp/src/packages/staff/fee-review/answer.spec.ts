import { fenOf } from '@/features/fees/draft';
import { type AnswerDraft, answerBody, untouchedRow } from './answer';

const draft: AnswerDraft = { feasible: 'can', rows: [untouchedRow], note: '', fenOf };

describe('the answer to a fee review', () => {
  it('WRK-3 says no only with words', () => {
    expect(answerBody({ ...draft, feasible: 'cannot' })).toBeNull();
    expect(answerBody({ ...draft, feasible: 'cannot', note: '要停水' })).toEqual({ feasible: false, note: '要停水' });
  });

  it('WRK-3 leaves the price open when none is given, and refuses half a line', () => {
    expect(answerBody(draft)).toEqual({ feasible: true });
    expect(answerBody({ ...draft, rows: [{ name: '换淋浴柱', yuan: '' }] })).toBeNull();
    expect(answerBody({ ...draft, rows: [{ name: '', yuan: '80' }] })).toBeNull();
  });

  it('prices in fen', () => {
    expect(answerBody({ ...draft, rows: [{ name: ' 换淋浴柱 ', yuan: '120.5' }, untouchedRow] })).toEqual({
      feasible: true,
      lines: [{ name: '换淋浴柱', quantity: 1, unitPriceFen: 12_050 }],
    });
  });

  it('is not given before it is decided', () => {
    expect(answerBody({ ...draft, feasible: null })).toBeNull();
  });
});
