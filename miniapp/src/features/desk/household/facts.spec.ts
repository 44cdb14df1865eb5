import { zhCN } from '@/i18n/zh-CN';
import { callerFacts, historyOf, houseFacts, houseInShort } from './facts';

const { desk } = zhCN;
const MOVED = '2019-06-17T16:00:00.000Z';
const own = { areaCentiares: 9_800, movedInAt: MOVED, occupancy: 'own' as const, tenantName: null };
const let_ = { areaCentiares: 8_950, movedInAt: MOVED, occupancy: 'let' as const, tenantName: '罗志远' };

describe('INT-4: what stands under the name of a house', () => {
  it('how large, since when, how it is lived in', () => {
    expect(houseFacts(own, desk)).toBe('98 ㎡ · 2019 年 6 月入住 · 业主自住');
    expect(houseFacts(let_, desk)).toBe('89.5 ㎡ · 2019 年 6 月入住 · 出租 · 租客 罗志远');
  });

  it('nobody moved in is said; what may not be told leaves no gap', () => {
    const empty = { areaCentiares: null, movedInAt: null, occupancy: 'empty' as const, tenantName: null };
    expect(houseFacts(empty, desk)).toBe('还没有入住 · 没有登记住户');
    expect(houseFacts({ areaCentiares: null, movedInAt: null, occupancy: null, tenantName: null }, desk)).toBe('');
    expect(houseFacts({}, desk)).toBe('');
  });

  it('in short: what tells two homes of one caller apart', () => {
    expect(houseInShort(own, desk)).toBe('自住 · 98 ㎡');
    expect(houseInShort(let_, desk)).toBe('出租 · 租客 罗志远');
    expect(houseInShort({}, desk)).toBe('');
  });
});

describe('HOT-6: whom one talks to', () => {
  const member = (birthYear: number | null, id = 'p1') => ({
    ...{ id, name: '陈桂兰', photoUrl: null, badgeNo: null, phone: null },
    ...{ relation: 'owner' as const, birthYear },
  });
  const now = Date.parse('2026-11-22T02:28:00.000Z');

  it('who they are, how old, with how many others', () => {
    const [caller, ...others] = [member(1957), member(null, 'p2'), member(null, 'p3')];
    expect(callerFacts(caller, [caller, ...others], now, desk)).toBe('业主 · 69 岁 · 同住 2 人');
    expect(callerFacts(member(null), [member(null)], now, desk)).toBe('业主');
  });
});

describe('what was before', () => {
  const at = (createdAt: string) => ({ createdAt });

  it('the newest four by themselves, the rest by year in Shanghai', () => {
    const history = ['2026-10-31', '2026-08-14', '2026-05-02', '2026-02-20', '2026-01-05', '2025-07-01', '2025-01-01'];
    const { lines, further } = historyOf(history.map((day) => at(`${day}T02:00:00.000Z`)));
    expect(lines).toHaveLength(4);
    expect(further.map(({ year, tickets }) => [year, tickets.length])).toEqual([
      [2026, 1],
      [2025, 2],
    ]);
    // New Year's Eve in London is New Year's Day here.
    const [first] = historyOf(Array.from({ length: 5 }, () => at('2025-12-31T20:00:00.000Z'))).further;
    expect(first?.year).toBe(2026);
  });

  it('of few nothing is folded away', () => {
    expect(historyOf([at(MOVED)])).toEqual({ lines: [at(MOVED)], further: [] });
  });
});
