import { piecesOf } from './marks';

describe('words underlined while one types', () => {
  it('every place of a word, and the rest as it is', () => {
    expect(piecesOf('水龙头滴水，滴水很久', [{ words: '滴水', tone: 'used' }])).toEqual([
      { text: '水龙头', tone: null },
      { text: '滴水', tone: 'used' },
      { text: '，', tone: null },
      { text: '滴水', tone: 'used' },
      { text: '很久', tone: null },
    ]);
  });

  it('danger goes before what only sorts, also where the two overlap', () => {
    const marks = [
      { words: '燃气味', tone: 'danger' },
      { words: '燃气', tone: 'used' },
    ] as const;
    expect(piecesOf('厨房燃气味重', marks)).toEqual([
      { text: '厨房', tone: null },
      { text: '燃气味', tone: 'danger' },
      { text: '重', tone: null },
    ]);
  });

  it('nothing found, nothing written, an empty word', () => {
    expect(piecesOf('你好', [{ words: '滴水', tone: 'used' }])).toEqual([{ text: '你好', tone: null }]);
    expect(piecesOf('', [{ words: '滴水', tone: 'used' }])).toEqual([]);
    expect(piecesOf('你好', [{ words: '', tone: 'used' }])).toEqual([{ text: '你好', tone: null }]);
  });

  it('puts the text together again, emoji and all', () => {
    const text = '漏水🚰到楼下😭\n漏水';
    expect(
      piecesOf(text, [{ words: '漏水', tone: 'used' }])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
