import { askedFor, normalized, termKey, termsOf } from './terms.js';

/** Whether the index would offer this text as a candidate for these words. */
const isCandidate = (text: string, words: string): boolean => {
  const { terms } = askedFor(words);
  return terms.length > 0 && terms.every((term) => termsOf(text).includes(term));
};

describe('terms of the search', () => {
  it.each([
    ['卫生间漏水到楼下', '漏水'],
    ['卫生间漏水到楼下', '漏水到楼'],
    ['卫生间漏水到楼下', '漏'],
    ['3号楼2单元1201', '3号楼'],
    ['3号楼2单元1201', '1201'],
    ['3-2-1201', '3-2-1201'],
    ['江小川 13800005678', '5678'],
    ['WiFi 断了', 'wifi'],
    ['ＷｉＦｉ 断了', 'wifi'],
    ['A 座大堂', 'a'],
    ['厨房着火🔥快来', '🔥'],
    ['折扣 100%', '100%'],
    ['卫生间漏水到楼下', '楼下 卫生间'],
  ])('%s is found by %s', (text, words) => {
    expect(isCandidate(text, words)).toBe(true);
  });

  it.each([
    ['卫生间漏水到楼下', '漏电'],
    ['江小川 13800005678', '5679'],
    ['卫生间漏水到楼下', '楼下 厨房'],
    ['灯不亮', '%'],
    ['灯不亮', `_'"`],
  ])('%s is not found by %s', (text, words) => {
    expect(isCandidate(text, words)).toBe(false);
  });

  it('pieces are what must stand in the text: white space parts them, capitals and full width do not matter', () => {
    expect(askedFor('  ＢＸ　门禁  100% ').pieces).toEqual(['bx', '门禁', '100%']);
    expect(normalized('Ａ\u3000座\n\n大堂')).toBe('a 座 大堂');
  });

  it('a long question asks the index for a few terms only', () => {
    expect(askedFor('请'.concat('尽快派人来看看卫生间天花板漏水到楼下邻居家里')).terms.length).toBeLessThanOrEqual(12);
  });

  it('a term of one community has another key in the next', () => {
    expect(termKey(1, '漏水')).not.toBe(termKey(2, '漏水'));
    expect(Math.abs(termKey(1, '漏水'))).toBeLessThanOrEqual(2 ** 31);
  });
});
