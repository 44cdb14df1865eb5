import type { OperationId } from '@youying/shared/api/operations.gen';
import { type Answer, startTestApp, type TestApp } from '../support/app.js';
import { testDatabaseKind } from '../support/database.js';
import { upload } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';
import { type Change, changesBetween, failAt, type Rows, rowsOf } from './support/failpoints.js';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock());
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

/** One matter on its way; each step finds in it what the one before left. */
interface Story {
  ticketId: string;
  orderId: string;
  quoteId: string;
  signatureMediaId: string;
  callbackId: string;
}

interface Step {
  readonly operation: OperationId;
  readonly as: string;
  readonly on: keyof Story | null;
  readonly body: (story: Story) => object | Promise<object>;
  /** Keeps what the next steps need. */
  readonly keep?: (story: Story, answer: { readonly id: string }) => void | Promise<void>;
}

const WORKER = 'engineer-1';
const RESIDENT = 'resident-1';
const DESK = 'receptionist';
const nothing = () => ({});

const STEPS: readonly Step[] = [
  {
    ...{ operation: 'submitTicket', as: RESIDENT, on: null },
    body: async () => ({
      kind: 'repair',
      categoryId: await jobs.categoryId(RESIDENT, 'tap'),
      houseId: await jobs.houseId(RESIDENT),
      description: '水龙头关不紧',
    }),
    keep: (story, { id }) => {
      story.ticketId = id;
    },
  },
  {
    ...{ operation: 'registerTicket', as: DESK, on: 'ticketId' },
    body: async () => ({ categoryId: await jobs.categoryId(DESK, 'tap'), priority: 'normal' }),
  },
  {
    ...{ operation: 'dispatchWorkOrder', as: DESK, on: 'ticketId' },
    body: () => ({ department: 'engineering', task: '上门处理' }),
    keep: (story, { id }) => {
      story.orderId = id;
    },
  },
  { operation: 'acceptWorkOrder', as: WORKER, on: 'orderId', body: nothing },
  { operation: 'arriveWorkOrder', as: WORKER, on: 'orderId', body: nothing },
  {
    ...{ operation: 'quoteWorkOrder', as: WORKER, on: 'orderId' },
    body: async () => ({ lines: await jobs.lines(WORKER) }),
    keep: async (story) => {
      story.quoteId = (await jobs.orderAs(WORKER, story.orderId)).quote?.id ?? '';
    },
  },
  { operation: 'consentQuote', as: RESIDENT, on: 'orderId', body: ({ quoteId }) => ({ quoteId }) },
  { operation: 'startWorkOrder', as: WORKER, on: 'orderId', body: nothing },
  {
    ...{ operation: 'finishWorkOrder', as: WORKER, on: 'orderId' },
    body: async () => ({ result: '换了阀芯', lines: await jobs.lines(WORKER), mediaIds: [] }),
    keep: async (story) => {
      story.signatureMediaId = await upload(app, RESIDENT, 'signature');
    },
  },
  {
    ...{ operation: 'signWorkOrder', as: RESIDENT, on: 'orderId' },
    body: ({ signatureMediaId }) => ({ satisfied: true, signatureMediaId }),
  },
  { operation: 'confirmWorkOrder', as: 'engineering-supervisor', on: 'orderId', body: nothing },
  {
    ...{ operation: 'closeTicket', as: DESK, on: 'ticketId' },
    body: () => ({ outcome: '已修好' }),
    keep: async (story) => {
      story.callbackId = (await jobs.ticketAs(DESK, story.ticketId)).callback?.id ?? '';
    },
  },
  {
    ...{ operation: 'recordCallback', as: DESK, on: 'callbackId' },
    body: () => ({ result: 'dissatisfied', words: '还在漏' }),
  },
];

/** What a resident gives up before anybody came. */
const GIVEN_UP: readonly Step[] = [
  ...STEPS.slice(0, 3),
  { operation: 'cancelTicket', as: RESIDENT, on: 'ticketId', body: () => ({ reason: '自己修好了' }) },
];

const NEW: Story = { ticketId: '', orderId: '', quoteId: '', signatureMediaId: '', callbackId: '' };

function send({ operation, as, on }: Step, story: Story, body: object, key: string): Promise<Answer> {
  return app.call(operation, { as, key, body, ...(on ? { path: { id: story[on] } } : {}) }) as Promise<Answer>;
}

/** Plays all steps; before each one lets `tryOut` do with it what it likes, so long as it leaves nothing behind. */
async function play(
  name: string,
  steps: readonly Step[],
  tryOut: (step: Step, attempt: () => Promise<Answer>, before: Rows) => Promise<void>,
  after: (step: Step, before: Rows) => Promise<void> = async () => undefined,
) {
  const story = { ...NEW };
  for (const [index, step] of steps.entries()) {
    const body = await step.body(story);
    const attempt = () => send(step, story, body, `${name.replaceAll(' ', '-')}-${index}`);
    const before = await rowsOf(app);
    await tryOut(step, attempt, before);
    const answer = await done(attempt());
    await after(step, before);
    await step.keep?.(story, answer as { readonly id: string });
  }
}

test.each([
  ['a repair from the report to a callback that reopens it', STEPS],
  ['a report that is given up', GIVEN_UP],
])(
  `A4 %s: a command that fails at any of its rows leaves nothing, and the same one works afterwards (${testDatabaseKind()})`,
  async (_name, steps) => {
    const writes = new Map<OperationId, readonly Change[]>();
    await play(
      `plain ${steps.length}`,
      steps,
      async () => undefined,
      async ({ operation }, before) => {
        writes.set(operation, changesBetween(before, await rowsOf(app)));
      },
    );
    expect([...writes].filter(([, changes]) => changes.length < 3)).toEqual([]);

    await play(`broken ${steps.length}`, steps, async ({ operation }, attempt, before) => {
      for (const change of writes.get(operation) ?? []) {
        const mend = await failAt(app, change);
        const { status } = await attempt();
        await mend();
        const left = changesBetween(before, await rowsOf(app));
        expect({ operation, change, status, left }).toEqual({ operation, change, status: 500, left: [] });
      }
    });
  },
  300_000,
);
