import { newOutageDraft, outageBody, outageLacks, togglePlace } from './outage-form';

const NOW = Date.parse('2026-11-22T02:00:00Z');

describe('an outage as the desk types it', () => {
  it('lacks an area, a cause and the words for callers', () => {
    expect(outageLacks(newOutageDraft)).toEqual(['places', 'cause', 'callerWords']);
    expect(outageLacks({ ...newOutageDraft, whole: true, cause: '检修', callerWords: '四点来' })).toEqual([]);
  });

  it('a building stands for its units, a unit takes the whole building back', () => {
    const unit = togglePlace(newOutageDraft, '3', '1 单元');
    expect(unit.places).toEqual([{ buildingId: '3', unit: '1 单元' }]);
    const whole = togglePlace(unit, '3', null);
    expect(whole.places).toEqual([{ buildingId: '3', unit: null }]);
    expect(togglePlace(whole, '3', '2 单元').places).toEqual([{ buildingId: '3', unit: '2 单元' }]);
    expect(togglePlace(whole, '3', null).places).toEqual([]);
  });

  it('begins now or later, and ends so long after it began', () => {
    const draft = { ...newOutageDraft, whole: true, cause: ' 检修 ', callerWords: '四点来' };
    expect(outageBody(draft, NOW)).toEqual({
      ...{ kind: 'water', whole: true, cause: '检修', callerWords: '四点来' },
      expectedEndAt: '2026-11-22T04:00:00.000Z',
    });
    expect(outageBody({ ...draft, startsIn: 4 }, NOW)).toMatchObject({
      startsAt: '2026-11-22T06:00:00.000Z',
      expectedEndAt: '2026-11-22T08:00:00.000Z',
    });
    expect(outageBody({ ...draft, lasts: null }, NOW).expectedEndAt).toBeNull();
  });
});
