import { MORNING, minutesAfter } from './testing';
import { groupTasks, type Task } from './todo';

const task = (id: string, kind: string, dueAt: string | null, state: Task['state'] = 'open'): Task => ({
  id,
  kind,
  rule: 'WRK-1',
  title: id,
  subject: { type: 'work_order', id: '11', no: null },
  ticketId: '7',
  ticketNo: null,
  place: '3 号楼',
  assignee: null,
  ownerRole: 'implementer',
  department: 'engineering',
  dueAt,
  state,
  escalation: null,
  period: null,
  openedAt: minutesAfter(-30),
  description: id,
  priority: 'normal',
  signatureGroup: null,
  stepsTaken: [],
  block: { code: 'holder', text: '' },
  actions: [],
});

const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);

describe('groups of the to-do page', () => {
  it('puts what is overdue on top, then whom somebody waits for, then the day', () => {
    const groups = groupTasks(
      [
        task('tomorrow', 'finish', minutesAfter(60 * 24)),
        task('today', 'finish', minutesAfter(60)),
        task('accept', 'accept', minutesAfter(20)),
        task('late', 'arrive', minutesAfter(-5)),
        task('marked', 'arrive', minutesAfter(5), 'overdue'),
        task('whenever', 'resume', null),
      ],
      MORNING,
    );
    expect(ids(groups.overdue)).toEqual(['late', 'marked']);
    expect(ids(groups.first)).toEqual(['accept']);
    expect(ids(groups.today)).toEqual(['today', 'whenever']);
    expect(ids(groups.later)).toEqual(['tomorrow']);
  });
});
