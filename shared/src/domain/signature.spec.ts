import { isOwnName, markOf, signatureRefusal } from './signature.js';

describe('a name under a record', () => {
  it('WRK-8 REP-1 is drawn or typed, never both, never neither', () => {
    expect(signatureRefusal({ signatureMediaId: 9 }, '周敏')).toBeNull();
    expect(signatureRefusal({ typedName: '周敏' }, '周敏')).toBeNull();
    expect(signatureRefusal({}, '周敏')).toMatchObject({ code: 'signature_required' });
    expect(signatureRefusal({ typedName: '  ' }, '周敏')).toMatchObject({ code: 'signature_required' });
    expect(signatureRefusal({ signatureMediaId: 9, typedName: '周敏' }, '周敏')).toMatchObject({
      code: 'signed_twice',
    });
  });

  it('WRK-8 typed, is that of whoever signs', () => {
    expect(signatureRefusal({ typedName: '陈国栋' }, '周敏')).toEqual({ code: 'not_own_name', field: 'typedName' });
    expect(isOwnName(' 周 敏　', '周敏')).toBe(true);
    expect(isOwnName('Alice LI', 'Alice Li')).toBe(true);
    expect(isOwnName('', '')).toBe(false);
  });

  it('WRK-8 keeps in which way it was given', () => {
    expect(markOf({ signatureMediaId: 9 })).toEqual({ way: 'drawn', mediaId: 9 });
    expect(markOf({ typedName: ' 周敏 ' })).toEqual({ way: 'keyboard', mediaId: null, typedName: '周敏' });
    expect(markOf({})).toBeNull();
  });
});
