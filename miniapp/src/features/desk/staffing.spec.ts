import { inNow, loadState, suggestStaff } from './staffing';
import { aCrewMember, aWorker } from './testing';

const NOTHING_ASKED = { words: '', skills: [] };

describe('staff suggestion', () => {
  it('skill before load, nobody who is full, and it says why not the others', () => {
    const staff = [
      aWorker('李志强', 2, { skills: ['水电'] }),
      aWorker('王建军', 3, { skills: ['水电'] }),
      aWorker('黄志明', 0, { skills: ['照明'] }),
      aWorker('赵鹏', 5, { skills: ['水电'] }),
    ];
    const suggestion = suggestStaff({ staff, fullLoad: 5 }, 'engineering', { words: '水电 软管滴水', skills: [] });
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
    const suggestion = suggestStaff({ staff, fullLoad: 5 }, 'engineering', NOTHING_ASKED);
    expect(suggestion?.person.name).toBe('付磊');
    expect(suggestion?.notChosen).toEqual([]);
  });

  it('DSP-5: the category asks for a skill that the caller does not name', () => {
    const staff = [aWorker('黄志明', 0, { skills: ['照明'] }), aWorker('李志强', 2, { skills: ['水工'] })];
    const suggestion = suggestStaff({ staff, fullLoad: 5 }, 'engineering', {
      words: '软管滴水',
      skills: ['plumbing_electric'],
    });
    expect(suggestion?.person.name).toBe('李志强');
    expect(suggestion?.because[0]).toEqual({ kind: 'skill', skill: '水工' });
  });

  it('DSP-5: whoever is not in is not suggested, unless nobody of the department is', () => {
    const [home, here] = [aWorker('付磊', 0), aWorker('李志强', 3)];
    const crew = (state: 'busy' | 'off_duty') => [
      { department: 'engineering' as const, supervisor: null, items: [aCrewMember(here.name, { state })] },
    ];
    expect(inNow([home, here], crew('busy')).map(({ name }) => name)).toEqual(['李志强']);
    expect(inNow([home, here], crew('off_duty')).map(({ name }) => name)).toEqual(['付磊', '李志强']);
    expect(inNow([home, here], [])).toHaveLength(2);
  });

  it('full is who carries as much as the community says', () => {
    expect([0, 1, 5].map((openOrders) => loadState({ openOrders }, 5))).toEqual(['free', 'busy', 'full']);
    expect(loadState({ openOrders: 5 }, 6)).toBe('busy');
  });
});
