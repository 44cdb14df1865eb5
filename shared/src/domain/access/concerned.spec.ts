import type { Actor } from '../roles.js';
import { actorWith, people } from '../samples/actors.js';
import { sampleTicket } from '../samples/facts.js';
import { COMPLAINT_LEVELS, concernedOf, decidesAt, isBarred, mayHandle } from './concerned.js';
import { mayDo, maySee, relationTo } from './reach.js';
import { ticketSubject } from './subjects.js';
import { accessTable, OPERATION_IDS } from './table.js';

const names = Object.keys(people) as (keyof typeof people)[];
const about = (...concerned: readonly Actor[]) =>
  concernedOf(
    1,
    concerned.map(({ personId, name, grants }) => ({ personId, name, grants })),
    null,
  );
const complaintAbout = (concerned: ReturnType<typeof concernedOf> | null, change = {}) =>
  ticketSubject(
    sampleTicket({ kind: 'complaint', status: 'registered', department: 'engineering', concerned, ...change }),
    [],
  );
const readers = (subject: ReturnType<typeof complaintAbout>) => names.filter((name) => maySee(people[name], subject));

describe('CMP-4 who decides about a complaint', () => {
  it.each([
    ['an implementer', about(people.engineer), 'cs_supervisor'],
    ['a receptionist', about(people.receptionist), 'cs_supervisor'],
    ['a head of department', about(people.engineeringSupervisor), 'cs_supervisor'],
    ['the customer-service supervisor', about(people.csSupervisor), 'manager'],
    ['customer service as a whole', concernedOf(1, [], 'customer_service'), 'manager'],
    ['the manager', about(people.manager), 'head_office'],
    ['an implementer and the manager', about(people.engineer, people.manager), 'head_office'],
    ['nobody', about(), 'cs_supervisor'],
  ])('about %s: %#', (_, { level }, expected) => {
    expect(level).toBe(expected);
  });

  it.each(COMPLAINT_LEVELS)('at the level of %s those below do not decide', (level) => {
    const deciding = names.filter((name) =>
      mayDo('classifyComplaint', people[name], complaintAbout({ barred: [], level })),
    );
    // Proposing is everybody’s who works on it; deciding is read from the release of a name.
    expect(deciding).toContain('receptionist');
    const releasing = names.filter((name) =>
      mayDo('releaseComplainant', people[name], complaintAbout({ barred: [], level })),
    );
    expect(releasing).toEqual(
      { cs_supervisor: ['csSupervisor', 'manager'], manager: ['manager'], head_office: ['headOffice'] }[level],
    );
  });

  it('head office decides only what has gone up to it', () => {
    expect(COMPLAINT_LEVELS.map((level) => decidesAt('head_office', level))).toEqual([false, false, true]);
    expect(decidesAt('receptionist', 'cs_supervisor')).toBe(false);
  });
});

describe('CMP-4 who does not know that a complaint exists', () => {
  it('before it is said whom it is about, no department: only the desk, and who complained', () => {
    expect(readers(complaintAbout(null))).toEqual([
      'resident',
      'receptionist',
      'csSupervisor',
      'manager',
      'headOffice',
    ]);
  });

  it('about an implementer: not he; his supervisor looks into it', () => {
    const subject = complaintAbout(about(people.engineer), {});
    expect(readers(subject)).toEqual([
      'resident',
      'receptionist',
      'csSupervisor',
      'manager',
      'engineeringSupervisor',
      'headOffice',
    ]);
    expect(readers({ ...subject, assigneeIds: [people.engineer.personId] })).not.toContain('engineer');
  });

  it('about a head of department: nobody of that department', () => {
    const subject = { ...complaintAbout(about(people.engineeringSupervisor)), assigneeIds: [people.engineer.personId] };
    expect(readers(subject)).toEqual(['resident', 'receptionist', 'csSupervisor', 'manager', 'headOffice']);
  });

  it('about one receptionist: her colleagues see it, she does not', () => {
    const colleague = actorWith(159, 'receptionist', { department: 'customer_service' });
    const subject = complaintAbout(about(people.receptionist));
    expect(maySee(people.receptionist, subject)).toBe(false);
    expect(maySee(colleague, subject)).toBe(true);
  });

  it('about the customer-service supervisor: nobody of the desk, also without a department in the grant', () => {
    const plain = actorWith(159, 'receptionist');
    const subject = complaintAbout(about(people.csSupervisor));
    expect(readers(subject)).not.toEqual(expect.arrayContaining(['receptionist']));
    expect(maySee(plain, subject)).toBe(false);
    expect(maySee(people.manager, subject)).toBe(true);
  });

  it('about the manager: not the manager', () => {
    const subject = complaintAbout(about(people.manager));
    expect(maySee(people.manager, subject)).toBe(false);
    expect(maySee(people.csSupervisor, subject)).toBe(true);
  });

  it('no operation of the table reaches it for whom it is about, whatever other roles they hold', () => {
    const everything = {
      ...people.engineer,
      grants: Object.values(people).flatMap(({ grants }) => grants),
      houseIds: [31],
    };
    const subject = complaintAbout(about(people.engineer));
    const ofTheTable = OPERATION_IDS.filter((id) => typeof accessTable[id] !== 'string');
    expect(ofTheTable.filter((id) => mayDo(id, everything, subject))).toEqual([]);
    expect(ofTheTable.filter((id) => mayDo(id, everything, { ...subject, concerned: null })).length).toBeGreaterThan(
      30,
    );
    expect([...relationTo(everything, subject)]).toEqual(['other']);
  });

  it('who complained keeps their own matter, also when they work there', () => {
    const both = { ...people.cleaner, personId: people.resident.personId, houseIds: [31] };
    const grants = [...people.cleaner.grants, ...people.resident.grants];
    const subject = complaintAbout(concernedOf(1, [], 'cleaning'));
    expect(maySee({ ...both, grants }, subject)).toBe(true);
    expect(isBarred({ ...both, grants, personId: 999 }, subject)).toBe(true);
  });

  it('the same department of another community is not meant', () => {
    const cleaning = concernedOf(1, [], 'cleaning');
    expect(
      isBarred(actorWith(7, 'implementer', { communityId: 2, department: 'cleaning' }), {
        concerned: cleaning,
        reporterId: null,
      }),
    ).toBe(false);
  });

  it('nor is anybody given a part in it', () => {
    const concerned = about(people.engineeringSupervisor);
    expect(mayHandle(concerned, 1, { department: 'engineering', personId: null })).toBe(false);
    expect(mayHandle(concerned, 1, { department: null, personId: people.engineeringSupervisor.personId })).toBe(false);
    expect(mayHandle(concerned, 1, { department: 'cleaning', personId: people.cleaner.personId })).toBe(true);
    expect(mayHandle(null, 1, { department: 'engineering', personId: null })).toBe(true);
  });
});
