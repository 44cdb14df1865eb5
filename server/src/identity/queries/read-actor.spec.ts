import type { StaffGrant } from '../person.entity.js';
import { actorOf, type Standing } from './read-actor.js';

const person = { id: 7, name: '周敏' } as Standing['person'];
const wechatBound = true;
const grant = (role: StaffGrant['role'], communityId: number, department: StaffGrant['department'] = null) =>
  ({ id: 1, personId: 7, role, communityId, department, since: 0, until: null }) satisfies StaffGrant;
const NAMES = { houseName: '3号楼 1202', communityName: '翠湖花园' };
const home = (houseId: number, communityId: number) =>
  ({
    id: 1,
    personId: 7,
    houseId,
    communityId,
    relation: 'owner',
    since: 0,
    until: null,
    birthYear: null,
    ...NAMES,
  }) as const;

describe('ROL-1: who a person is to the rules', () => {
  it('several roles in several communities, and a resident once in each', () => {
    const actor = actorOf({
      person,
      wechatBound,
      staffGrants: [grant('implementer', 1, 'engineering'), grant('cs_supervisor', 2)],
      residencies: [home(11, 1), home(12, 1), home(21, 2)],
      posts: [{ role: 'cs_supervisor', communityId: 2, department: null }],
    });
    expect(actor.grants).toEqual([
      { role: 'implementer', communityId: 1, department: 'engineering' },
      { role: 'cs_supervisor', communityId: 2, department: null },
      { role: 'resident', communityId: 1, department: null },
      { role: 'resident', communityId: 2, department: null },
    ]);
    expect(actor.houseIds).toEqual([11, 12, 21]);
    expect(actor.homes[0]).toEqual({ houseId: 11, communityId: 1, name: '3号楼 1202', communityName: '翠湖花园' });
  });

  it('a role of the company reaches every community, once', () => {
    const actor = actorOf({
      person,
      wechatBound,
      staffGrants: [grant('admin', 1), grant('admin', 2)],
      residencies: [],
      posts: [],
    });
    expect(actor.grants).toEqual([{ role: 'admin', communityId: null, department: null }]);
  });

  it('nothing held is no rights', () => {
    expect(actorOf({ person, wechatBound, staffGrants: [], residencies: [], posts: [] }).grants).toEqual([]);
  });

  it('ROL-3 whoever heads customer service acts for a department that has no head, last of all', () => {
    const posts = (['cs_supervisor', 'implementer'] as const).map((role) => ({
      ...{ role, communityId: 2 },
      department: role === 'implementer' ? ('security' as const) : null,
    }));
    const { grants } = actorOf({
      person,
      wechatBound,
      staffGrants: [grant('cs_supervisor', 2)],
      residencies: [],
      posts,
    });
    expect(grants).toEqual([
      { role: 'cs_supervisor', communityId: 2, department: null },
      { role: 'department_supervisor', communityId: 2, department: 'security', acting: true },
    ]);
  });
});
