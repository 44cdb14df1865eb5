import { extend, NOTHING_CHOSEN, toggle, toggleAll } from './selection';

const shown = ['a', 'b', 'c', 'd'];
const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort();

describe('choosing rows', () => {
  it('one by one, and from the last one to another', () => {
    const one = toggle(NOTHING_CHOSEN, 'b');
    expect(chosen(one)).toEqual(['b']);
    expect(chosen(extend(one, 'd', shown))).toEqual(['b', 'c', 'd']);
    expect(chosen(toggle(one, 'b'))).toEqual([]);
    expect(chosen(extend(NOTHING_CHOSEN, 'c', shown))).toEqual(['c']);
  });

  it('all, and all of them away again', () => {
    const all = toggleAll(toggle(NOTHING_CHOSEN, 'b'), shown);
    expect(chosen(all)).toEqual(shown);
    expect(chosen(toggleAll(all, shown))).toEqual([]);
    expect(chosen(toggleAll(NOTHING_CHOSEN, []))).toEqual([]);
  });
});
