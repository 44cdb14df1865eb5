import { SIGNATURE_GROUPS } from '@youying/shared/domain/procedures/signatures';
import { firstGroup, overdueByDepartment, signaturesByGroup, signs } from './lists';
import { sampleDuty } from './testing';

const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
const ids = (duties: readonly { id: string }[]) => duties.map(({ id }) => id);

describe('待我签字', () => {
  it('shows every group in its order, the oldest of each first', () => {
    const groups = signaturesByGroup([
      sampleDuty('late', { dueAt: at(5) }),
      sampleDuty('early', { dueAt: at(3) }),
      sampleDuty('price', { signatureGroup: 'outside_schedule' }),
      sampleDuty('none', { signatureGroup: null }),
    ]);
    expect(groups.map(({ group }) => group)).toEqual([...SIGNATURE_GROUPS]);
    expect(ids(groups.find(({ group }) => group === 'work_done')?.duties ?? [])).toEqual(['early', 'late']);
    expect(groups.flatMap(({ duties }) => ids(duties))).not.toContain('none');
  });

  it('opens where something waits', () => {
    expect(firstGroup(signaturesByGroup([sampleDuty('one')]))).toBe('work_done');
    expect(firstGroup(signaturesByGroup([]))).toBe(SIGNATURE_GROUPS[0]);
  });

  it('is for supervisors and managers', () => {
    expect(['department_supervisor', 'cs_supervisor', 'manager'].every((role) => signs([role]))).toBe(true);
    expect(signs(['receptionist', 'implementer', 'resident', 'head_office'])).toBe(false);
  });
});

describe('what is overdue', () => {
  it('stands by department, the oldest first; what no department has is customer service’s', () => {
    const groups = overdueByDepartment([
      sampleDuty('cleaning', { department: 'cleaning', dueAt: at(4) }),
      sampleDuty('desk', { department: null, dueAt: at(1) }),
      sampleDuty('first', { department: 'cleaning', dueAt: at(2) }),
    ]);
    expect(groups.map(({ department, duties }) => [department, ids(duties)])).toEqual([
      ['customer_service', ['desk']],
      ['cleaning', ['first', 'cleaning']],
    ]);
  });
});
