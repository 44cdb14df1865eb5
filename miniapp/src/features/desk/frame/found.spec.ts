import { aMatter } from '../testing';
import { foundIn, snippetOf } from './found';

describe('what was found', () => {
  it('stands in sight, with what is before it cut short', () => {
    expect(snippetOf('卫生间漏水到楼下', '漏水')).toEqual({ before: '卫生间', hit: '漏水', after: '到楼下' });
    expect(snippetOf(`${'远'.repeat(30)}漏水`, '漏水')).toEqual({
      before: `…${'远'.repeat(12)}`,
      hit: '漏水',
      after: '',
    });
    expect(snippetOf('WiFi 断了', 'ＷＩＦＩ')).toEqual({ before: '', hit: 'WiFi', after: ' 断了' });
    expect(snippetOf('灯不亮', '漏水')).toBeNull();
  });

  it('says where, and else that it was written about it', () => {
    const matter = aMatter({ description: '灯不亮', place: '3 号楼大堂' });
    expect(foundIn(matter, '灯')).toBe('words');
    expect(foundIn(matter, '大堂')).toBe('place');
    expect(foundIn(matter, '0007')).toBe('number');
    expect(foundIn(matter, '江女士')).toBe('contact');
    // By a number of which the ends alone are shown.
    expect(foundIn(aMatter({ contact: { name: '江女士', phone: '138 **** 0000' } }), '13812340000')).toBe('contact');
    expect(foundIn(matter, '角阀')).toBe('notes');
  });
});
