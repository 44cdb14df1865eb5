import { LANGUAGES } from '../language.js';
import { findDanger } from './danger.js';
import { emergencyList } from './emergency-list.js';

const items = emergencyList.map((item) => [item.code, item] as const);
const inSentence = (word: string) => word.replace('…', '好像');

describe('CLS-3 the emergency list', () => {
  it.each(items)('CLS-3 %s: each of its words is danger inside a sentence', (_, { words }) => {
    const missed = words.filter((word) => findDanger(`您好，这边${inSentence(word)}了，请快来`) === undefined);
    expect(missed).toEqual([]);
  });

  it.each(items)('CLS-3 %s: what only sounds like it is none', (_, { unless = [] }) => {
    for (const word of unless) expect(findDanger(`您好，问一下${word}的事`)).toBeUndefined();
  });

  it.each(items)('CLS-3 %s: says what to do, in every language', (_, { advice, label }) => {
    for (const language of LANGUAGES) expect([advice[language], label[language]].every(Boolean)).toBe(true);
  });

  // In words of the procedure, not of our list: an item that is taken out of it turns this red.
  it.each([
    ['lift', '电梯失控了，一直往上冲'],
    ['lift', '有人被困在电梯里'],
    ['structure', '承重墙裂了一道大缝'],
    ['structure', '客厅房梁裂开了'],
    ['outage', '家里突然停电，线路烧了'],
    ['current', '插座漏电'],
    ['current', '一摸水龙头就麻'],
    ['pump', '水泵坏了，没有水'],
    ['burst_pipe', '进户水表后面的水管爆了'],
    ['burst_pipe', '厨房水龙头漏水很严重'],
    ['rails_stairs', '楼板断裂'],
    ['rails_stairs', '楼梯踏步断了一级'],
    ['rails_stairs', '楼梯踏板碎了'],
    ['rails_stairs', '阳台栏杆断了'],
    ['rails_stairs', '楼梯扶手松动'],
    ['falling', '钢窗要掉下来了'],
    ['falling', '窗户玻璃要掉了'],
    ['outer_wall', '外墙皮快掉了'],
    ['other', '电线掉在草地上'],
    ['other', '路边井盖不见了'],
    ['gas', '楼道里煤气味很重'],
    ['fire', '电表箱在冒烟'],
  ])('CLS-3 %s: “%s” is danger', (code, text) => {
    expect(findDanger(text)?.entry.code).toBe(code);
  });

  it.each([
    '厨房水龙头滴水',
    '水龙头关不紧，滴水不严重',
    '井盖上的字看不清',
    '外墙瓷砖颜色不一样',
    '插座松了，没有漏电',
    '电梯不是困人，是太慢',
    '电梯坏了，没有人被困',
    '没有闻到煤气味',
    '水管没爆，接头渗水',
    '想换个漏电保护器',
    '燃气费在哪里交',
    '栏杆擦一下，灯也松了',
    '',
  ])('CLS-3 %s is no danger', (text) => {
    expect(findDanger(text)).toBeUndefined();
  });

  it('CLS-3 a negation hides only its own word, and a pause ends it', () => {
    expect(findDanger('没有冒烟，可是漏电')?.word).toBe('漏电');
    expect(findDanger('没有电，洗衣机漏电')?.word).toBe('漏电');
  });

  it('CLS-3 says the resident’s own words', () => {
    expect(findDanger('二楼栏杆一直在晃')).toMatchObject({ word: '栏杆一直在晃', entry: { code: 'rails_stairs' } });
  });
});
