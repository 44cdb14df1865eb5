import { toldParts } from './written-language.js';

describe('INT-5 what a record was understood to say', () => {
  it.each([
    [
      '厨房水槽下面的软管接口滴水，地柜已经泡湿。希望今天下午三点以后上门',
      ['滴水'],
      { where: '厨房水槽下面', what: '软管接口滴水', when: '今天下午三点以后', wanted: '希望今天下午三点以后上门' },
    ],
    ['卫生间排风扇不转', ['排风扇'], { where: '卫生间', what: '排风扇不转' }],
    ['从昨天开始一直滴水', ['滴水'], { what: '滴水', when: '昨天开始' }],
    ['厨房水龙头从昨天开始一直滴水', ['滴水'], { where: '厨房', what: '水龙头滴水', when: '昨天开始' }],
    ['电路跳闸', ['跳闸'], { what: '电路跳闸' }],
    ['您好', [], {}],
    ['', [], {}],
  ])('INT-5 %s', (text, found, told) => {
    expect(toldParts(text, found)).toEqual(told);
  });
});
