import type { OperationId } from '@youying/shared/api/operations.gen';
import type { Answer, Success, TestApp } from './app.js';
import { done, jobsIn } from './job.js';

export type ComplaintView = Success<'getComplaint'>;

export const HOUR_SECONDS = 3_600;

/** Steps of a complaint about the security staff, each one call by the person whose step it is. */
export function complaintsIn(app: TestApp) {
  const jobs = jobsIn(app);
  const act = (operation: OperationId, as: string, id: string, body: object = {}) =>
    app.call(operation, { as, path: { id }, body }) as Promise<Answer<ComplaintView>>;
  /** Written by the desk, looked over and sent by the supervisor (CMP-5). */
  async function reply(id: string, body: { text: string; channel: string }): Promise<Answer<ComplaintView>> {
    await done(act('replyComplaint', 'receptionist', id, body));
    return act('replyComplaint', 'cs-supervisor', id, body);
  }
  const record = (as: string, id: string) => app.call('getComplaint', { as, path: { id } });

  /** What an account has been told of a matter. */
  const messagesOf = async (as: string, ticketId: string) =>
    (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items.filter(
      ({ subject }) => subject.id === ticketId,
    );
  /** Kinds of the open tasks that anybody of these has of a matter. */
  const openKinds = async (ticketId: string) => {
    const all = await Promise.all(
      ['receptionist', 'cs-supervisor', 'security-supervisor', 'manager'].map((as) =>
        done(app.call('listTasks', { as, query: { limit: 100 } })),
      ),
    );
    return [
      ...new Set(
        all.flatMap(({ items }) => items.filter((task) => task.ticketId === ticketId).map(({ kind }) => kind)),
      ),
    ].sort();
  };

  async function make(report: Readonly<Record<string, unknown>> = {}, as = 'resident-1'): Promise<string> {
    const ticket = await jobs.submit({
      resident: as,
      report: { kind: 'complaint', description: '晚上外卖进不来，说规定就这样', categoryId: undefined, ...report },
    });
    await jobs.register(ticket.id, { category: 'rubbish' });
    return ticket.id;
  }

  const personId = async (account: string) => (await done(app.call('getMe', { as: account }))).id;

  const EFFECTIVE = { nature: 'effective', natureReason: 'harm', content: 'attitude', responsibility: 'ours' } as const;
  const COMMUNICATIVE = { ...EFFECTIVE, nature: 'communicative', natureReason: 'venting' } as const;

  /** What brings a complaint to each step, in order. */
  const WAY: readonly (readonly [string, (id: string) => Promise<Answer<unknown>>])[] = [
    ['acknowledged', (id) => act('acknowledgeComplaint', 'receptionist', id, { words: '让您不舒服了，很抱歉。' })],
    ['verified', (id) => act('verifyComplaint', 'receptionist', id, { genuine: true, wanted: '道歉，说清怎么送' })],
    ['named', async (id) => act('nameConcerned', 'receptionist', id, { personIds: [await personId('guard-1')] })],
    ['classified', (id) => act('classifyComplaint', 'cs-supervisor', id, EFFECTIVE)],
    [
      'investigated',
      (id) => act('investigateComplaint', 'receptionist', id, { severity: 'light', findings: '用语生硬' }),
    ],
    [
      'planned',
      (id) =>
        act('planRemedy', 'receptionist', id, {
          remedies: [
            {
              what: '再培训',
              department: 'customer_service',
              dueAt: new Date(app.clock.now() + 86_400_000 * 2).toISOString(),
            },
          ],
        }),
    ],
    ['replied', (id) => reply(id, { text: '向您道歉，我们已安排再培训。', channel: 'call' })],
    ['accepted', (id) => act('acceptReply', 'resident-1', id)],
    [
      'carried_out',
      async (id) => {
        const [remedy] = (await done(record('receptionist', id))).remedies;
        return act('completeRemedy', 'receptionist', id, { remedyId: remedy?.id, result: '培训做完' });
      },
    ],
    [
      'closed',
      (id) =>
        app.call('closeTicket', {
          as: 'receptionist',
          path: { id },
          body: { outcome: '已道歉并再培训', confirmedBy: '秩序主管' },
        }),
    ],
  ];

  async function bring(id: string, to: string): Promise<string> {
    for (const [step, take] of WAY) {
      await done(take(id));
      if (step === to) return id;
    }
    throw new Error(`no step ${to}`);
  }

  const at = async (step: string, report: Readonly<Record<string, unknown>> = {}) => bring(await make(report), step);

  return { messagesOf, openKinds, jobs, act, reply, record, make, bring, at, personId, EFFECTIVE, COMMUNICATIVE };
}
