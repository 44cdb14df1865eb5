import { aCrewMember } from '../desk/testing';
import type { CrewMember } from '../desk/types';
import { ownDuty } from './duty';

const shift = (role: 'duty' | 'standby' = 'duty') => ({
  department: 'engineering' as const,
  role,
  from: '2026-11-22T00:00:00.000Z',
  to: '2026-11-22T10:00:00.000Z',
  buildings: null,
});
const duty = (items: CrewMember[]) => ({
  departments: [{ department: 'engineering' as const, supervisor: null, items }],
});

describe('how one stands today', () => {
  it('on duty until, in later, or off', () => {
    const crew = duty([
      aCrewMember('王建军', { state: 'busy', shift: shift() }),
      aCrewMember('冯立', { state: 'off_duty', shift: shift() }),
      aCrewMember('李志强', { state: 'free', shift: shift('standby') }),
    ]);
    expect(ownDuty(crew, '王建军', false)).toEqual({
      kind: 'on_duty',
      until: Date.parse('2026-11-22T10:00:00.000Z'),
      standby: false,
    });
    expect(ownDuty(crew, '李志强', false)).toMatchObject({ standby: true });
    expect(ownDuty(crew, '冯立', false)).toEqual({ kind: 'later', from: Date.parse('2026-11-22T00:00:00.000Z') });
    expect(ownDuty(crew, '钱工', false)).toEqual({ kind: 'off' });
  });

  it('whoever leads sees how many hands there are', () => {
    const crew = duty([
      aCrewMember('王建军', { state: 'busy' }),
      aCrewMember('黄志明', { state: 'free' }),
      aCrewMember('冯立', { state: 'off_duty' }),
    ]);
    expect(ownDuty(crew, '孙伟', true)).toEqual({ kind: 'leads', onDuty: 2, free: 1 });
  });
});
