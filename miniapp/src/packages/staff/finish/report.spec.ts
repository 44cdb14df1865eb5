import { noOwnMaterials } from '@/features/work-orders/materials';
import { minutesAfter, orderWith, quotedAt } from '@/features/work-orders/testing';
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
      orderWith({ quote: { ...quotedAt(minutesAfter(5)), status } });
    expect(consentedFen(quote('consented'))).toBe(4_500);
    expect([quote('open'), quote('refused'), quote('free'), orderWith()].map(consentedFen)).toEqual([0, 0, 0, 0]);
  });
});
