import { checkOfMaterials, missingInMaterials, noOwnMaterials, type OwnMaterials } from './materials';

const failed: OwnMaterials = { own: true, outcome: 'failed', consequences: '会漏水', acknowledged: true };

describe("the resident's own materials", () => {
  it('WRK-7 must be judged once there are any', () => {
    expect(missingInMaterials(noOwnMaterials)).toBeNull();
    expect(missingInMaterials({ ...noOwnMaterials, own: true })).toBe('materials');
    expect(missingInMaterials({ ...noOwnMaterials, own: true, outcome: 'poor' })).toBeNull();
  });

  it('WRK-7 failed ones need the consequences told and the resident to insist', () => {
    expect(missingInMaterials(failed)).toBeNull();
    expect(missingInMaterials({ ...failed, consequences: ' ' })).toBe('acknowledged');
    expect(missingInMaterials({ ...failed, acknowledged: false })).toBe('acknowledged');
  });

  it('sends the answer with what belongs to it', () => {
    expect(checkOfMaterials(noOwnMaterials)).toBeUndefined();
    expect(checkOfMaterials({ ...failed, outcome: 'passed' })).toEqual({ outcome: 'passed' });
    expect(checkOfMaterials(failed)).toEqual({ outcome: 'failed', note: '会漏水', acknowledged: true });
  });
});
