import type { DemoMessagesView } from '../../src/demo/dto/demo-views.js';
import type { MessageView } from '../../src/notifications/dto/message-views.js';
import type { ListedTaskView } from '../../src/tasks/dto/task-views.js';
import { SIMULATOR_TEMPLATE_BOOK } from '../../src/wechat/templates/simulator-template-book.js';
import type { TemplateKey } from '../../src/wechat/templates/template-book.js';
import type { TestApp } from './app.js';
import { done } from './job.js';

const PAGE = { limit: 100 } as const;

/** What people have been told, and what they have to do; everything due has happened before they look. */
export function inboxIn(app: TestApp) {
  const settle = () => app.advance(0);

  /** Messages of one matter, oldest first. */
  async function told(as: string, subjectIds: readonly string[]): Promise<MessageView[]> {
    await settle();
    const { items } = await done(app.call('listMyMessages', { as, query: PAGE }));
    return items.filter(({ subject }) => subjectIds.includes(subject.id)).reverse();
  }
  /** The whole inbox, newest first: also what belongs to no matter. */
  async function of(as: string): Promise<MessageView[]> {
    await settle();
    return (await done(app.call('listMyMessages', { as, query: PAGE }))).items;
  }
  const typesTold = async (as: string, ...subjectIds: string[]) => (await told(as, subjectIds)).map(({ type }) => type);

  /** What this account's phone was sent of a template, newest first. */
  async function cards(account: string, templateKey: TemplateKey): Promise<DemoMessagesView['items']> {
    await settle();
    const { items } = await done(app.call('demoWechatMessages', { query: { account } }));
    return items.filter((card) => card.templateKey === templateKey);
  }

  const accept = (as: string, ...keys: TemplateKey[]) =>
    done(
      app.call('recordSubscription', {
        as,
        body: { results: Object.fromEntries(keys.map((key) => [key, 'accept'])) },
      }),
    );
  async function left(as: string, key: TemplateKey): Promise<number | undefined> {
    await settle();
    const { items } = await done(app.call('getMessageRights', { as }));
    return items.find(({ templateKey }) => templateKey === key)?.left;
  }

  async function tasks(as: string, ticketId: string, scope = 'mine'): Promise<ListedTaskView[]> {
    await settle();
    const { items } = await done(app.call('listTasks', { as, query: { ...PAGE, scope } }));
    return items.filter((task) => task.ticketId === ticketId);
  }
  const task = async (as: string, ticketId: string, kind: string) =>
    (await tasks(as, ticketId)).find((candidate) => candidate.kind === kind);

  const templateId = (key: TemplateKey) => SIMULATOR_TEMPLATE_BOOK.subscribe[key].templateId;

  return { settle, of, told, typesTold, cards, accept, left, tasks, task, templateId };
}

export type Inbox = ReturnType<typeof inboxIn>;
