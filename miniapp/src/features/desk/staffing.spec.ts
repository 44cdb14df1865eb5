import { loadState, suggestStaff } from './staffing';
import { aWorker } from './testing';

describe('staff suggestion', () => {
  it('skill before load, nobody who is full, and it says why not the others', () => {
    const staff = [
      aWorker('李志强', 2, { skills: ['水电'] }),
      aWorker('王建军', 3, { skills: ['水电'] }),
      aWorker('黄志明', 0, { skills: ['照明'] }),
      aWorker('赵鹏', 5, { skills: ['水电'] }),
    ];
    const suggestion = suggestStaff(staff, 'engineering', '水电 软管滴水');
    expect(suggestion?.person.name).toBe('李志强');
    expect(suggestion?.because).toEqual([
      { kind: 'skill', skill: '水电' },
      { kind: 'least', count: 2 },
    ]);
    expect(suggestion?.notChosen).toEqual([
      { kind: 'unskilled', name: '黄志明' },
      { kind: 'busier', name: '王建军', count: 3 },
    ]);
  });

  it('our own people before contractors; equal ones are not talked down', () => {
    const staff = [aWorker('何永康', 0, { role: 'contractor' }), aWorker('付磊', 1), aWorker('沈雪梅', 1)];
    const suggestion = suggestStaff(staff, 'engineering', '');
    expect(suggestion?.person.name).toBe('付磊');
    expect(suggestion?.notChosen).toEqual([]);
  });

  it('five in hand are full', () => {
    expect([0, 1, 5].map((openOrders) => loadState({ openOrders }))).toEqual(['free', 'busy', 'full']);
  });
});
