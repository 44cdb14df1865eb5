import { noOwnMaterials } from '@/features/work-orders/materials';
import { orderWith } from '@/features/work-orders/testing';
import { consentedFen, missingInFinish, type Report } from './report';

const report: Report = {
  result: '修好了，试过正常',
  note: '',
  photos: [{ path: '1', kind: 'image', size: 1 }],
  materials: noOwnMaterials,
};

describe('finishing', () => {
  it('WRK-8 needs a result and a photo after the work', () => {
    expect(missingInFinish(report)).toBeNull();
    expect(missingInFinish({ ...report, result: null })).toBe('result');
    expect(missingInFinish({ ...report, photos: [] })).toBe('after');
  });

  it('WRK-7 needs own materials judged', () => {
    expect(missingInFinish({ ...report, materials: { ...noOwnMaterials, own: true } })).toBe('materials');
  });

  it('FEE-2 knows no consent to a quotation that is open, refused or free', () => {
    const quote = (status: 'open' | 'consented' | 'refused' | 'free') =>
      orderWith({
        quote: {
          id: '1',
          lines: [],
          totalFen: 4_500,
          status,
          version: 1,
          note: null,
          scheduleName: null,
          decision: null,
          previousTotalFen: null,
          createdAt: '2026-11-22T02:00:00.000Z',
        },
      });
    expect(consentedFen(quote('consented'))).toBe(4_500);
    expect([quote('open'), quote('refused'), quote('free'), orderWith()].map(consentedFen)).toEqual([0, 0, 0, 0]);
  });
});
