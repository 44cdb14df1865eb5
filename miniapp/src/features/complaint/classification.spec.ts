import { classificationBody, draftOf, needsReason } from './classification';
import type { Classification } from './types';

const decided: Classification = {
  nature: 'communicative',
  natureReason: 'venting',
  content: 'attitude',
  contentDetail: null,
  responsibility: 'ours',
  decided: true,
  reason: null,
  at: '2026-11-22T02:00:00.000Z',
  byName: '周敏',
};

describe('CLS-5: the classification', () => {
  it('begins with nothing chosen, or with what was put forward', () => {
    expect(classificationBody(draftOf(null), null)).toBeNull();
    expect(classificationBody(draftOf({ ...decided, decided: false }), null)).toMatchObject({
      nature: 'communicative',
    });
  });

  it('turns communicative into effective only with a reason', () => {
    const turned = { ...draftOf(decided), nature: 'effective' as const, natureReason: 'harm' as const };
    expect(needsReason(turned, decided)).toBe(true);
    expect(classificationBody(turned, decided)).toBeNull();
    expect(classificationBody({ ...turned, reason: '录像证实' }, decided)).toMatchObject({
      nature: 'effective',
      reason: '录像证实',
    });
  });

  it('what is decided already is not decided again', () => {
    expect(classificationBody(draftOf(decided), decided)).toBeNull();
  });

  it('a proposal may be changed without one', () => {
    const proposed = { ...decided, decided: false };
    expect(needsReason({ ...draftOf(proposed), nature: 'effective' }, proposed)).toBe(false);
  });
});
