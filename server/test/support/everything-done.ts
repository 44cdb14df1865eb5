import { OPERATIONS, type OperationId } from '@youying/shared/api/operations.gen';
import ExcelJS from 'exceljs';
import { alike, alikeText } from './alike.js';
import type { TestApp } from './app.js';
import { ON_EVENTS, ON_PEOPLE, ON_THE_DESK } from './commands/of-the-house.js';
import { ON_PAPER, ON_SETTINGS } from './commands/of-the-settings.js';
import { ON_ORDERS } from './commands/on-orders.js';
import { ON_COMPLAINTS, ON_TICKETS } from './commands/on-tickets.js';
import type { Asked, Listed, Row, There, Writing } from './commands/types.js';
import { papersIn, readPdf } from './paper.js';
import type { Things } from './things.js';

/** Who one is, where one is told and what one keeps of it: nothing of these hangs on what others report. */
const OF_A_SESSION = [
  ...(['wechatLogin', 'bindPhone', 'setMyPassword', 'passwordLogin', 'qrLoginStart', 'qrLoginConfirm'] as const),
  ...(['qrLoginClaim', 'refreshSession', 'logout', 'demoLogin', 'advanceClock', 'recordSubscription'] as const),
  'closeAccount',
  'markMessagesRead',
] as const;
/** Files that are read in, or kept; what they answer is made of the file. */
const OF_A_FILE = [
  ...(['uploadMedia', 'importPreview', 'importCommit', 'importFeeSchedulePreview', 'importFeeSchedule'] as const),
  ...(['rosterImportPreview', 'rosterImportCommit', 'addRequestedPhoto'] as const),
] as const;
/** A resident's own, and none of those who are complained about lives here. */
const OF_A_RESIDENT = [
  ...(['requestHouseJoin', 'cancelTicket', 'urgeTicket', 'rateTicket', 'rateService', 'alarmSafe'] as const),
] as const;
type LeftOut = (typeof OF_A_SESSION | typeof OF_A_FILE | typeof OF_A_RESIDENT)[number];

export const LEFT_OUT: readonly LeftOut[] = [...OF_A_SESSION, ...OF_A_FILE, ...OF_A_RESIDENT];

/** Every command of the API and how it is given here; a new one does not compile without its row. */
export const COMMANDS: Readonly<Record<Exclude<Writing, LeftOut>, Row>> = {
  ...{ ...ON_PAPER, ...ON_ORDERS, ...ON_COMPLAINTS, ...ON_TICKETS },
  ...{ ...ON_PEOPLE, ...ON_THE_DESK, ...ON_EVENTS, ...ON_SETTINGS },
};
export const COMMAND_IDS = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

/** What came back, without what differs by chance; a paper or a workbook as whoever opens it reads it. */
async function told(app: TestApp, as: string, operation: OperationId, { path = {}, body = {} }: Asked) {
  const url = OPERATIONS[operation].path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
  const response = await app.app.inject({
    ...{ method: 'POST', url, payload: body },
    headers: {
      authorization: `Bearer ${await app.tokenOf(as)}`,
      ...(OPERATIONS[operation].command ? { 'idempotency-key': crypto.randomUUID() } : {}),
    },
  });
  const { statusCode, rawPayload } = response;
  const type = String(response.headers['content-type']);
  if (type.includes('spreadsheet')) return `${statusCode} ${await cellsOf(rawPayload)}`;
  if (!type.includes('json')) return `${statusCode} ${response.body}`;
  const answer = response.json();
  return `${statusCode} ${JSON.stringify(answer, alike)}${await printed(app, operation, answer)}`;
}

const PRESS_IS_BUSY = 503;
const MOST_TRIES = 20;

async function printed(app: TestApp, operation: OperationId, { url }: { readonly url?: string }): Promise<string> {
  if (!(operation in ON_PAPER) || url === undefined) return '';
  let paper = await papersIn(app).open(url);
  // The press of a busy machine asks to come again.
  for (let nth = 0; paper.statusCode === PRESS_IS_BUSY && nth < MOST_TRIES; nth += 1)
    paper = await papersIn(app).open(url);
  if (paper.statusCode !== 200) return ` ${paper.statusCode}`;
  const { text } = await readPdf(paper.rawPayload);
  return ` ${alikeText(text)}`;
}

async function cellsOf(payload: Uint8Array): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(payload).buffer as never);
  const rows: string[] = [];
  for (const sheet of workbook.worksheets) {
    rows.push(sheet.name, String(sheet.headerFooter.oddFooter));
    sheet.eachRow((row) => rows.push((row.values as unknown[]).join('|')));
  }
  return alikeText(rows.join('\n'));
}

function standing(app: TestApp, as: string, things: Things): There {
  const list: There['list'] = async (operation, { path = {}, query = {} } = {}) => {
    const { status, body } = await app.call(operation, { as, path, query });
    return status === 200 ? (body as unknown as { items: readonly Listed[] }).items : [];
  };
  return { app, as, things, list };
}

/** All that this person can do, one after the other; one line for each time it was asked. */
export async function everythingDoneBy(app: TestApp, as: string, things: Things): Promise<Map<string, string>> {
  const there = standing(app, as, things);
  const answers = new Map<string, string>();
  for (const operation of COMMAND_IDS) {
    for (const [index, asked] of (await COMMANDS[operation](there)).entries())
      answers.set(`${operation} #${index}`, await told(app, as, operation, asked));
  }
  return answers;
}

/** What exists for others: by the words of the path that name it, and tickets in bodies too. */
export type Hidden = Readonly<Record<string, readonly string[]>>;

const ABSENT = '4503599627370496';
/** `/api/v1/tickets/{id}/notes` → `tickets` */
const resourceOf = (operation: OperationId): string => /([\w-]+)\/\{id\}/.exec(OPERATIONS[operation].path)?.[1] ?? '';

/** The same with another ticket in each place of the body that names one. */
function withTicket(body: Asked['body'] = {}, ticketId: string): Asked['body'][] {
  return Object.keys(body).flatMap((field) => {
    if (field === 'ticketId' || field === 'linkedTicketId') return [{ ...body, [field]: ticketId }];
    if (field === 'ticketIds') return [{ ...body, [field]: [ticketId] }];
    return field === 'ways' ? [{ ...body, [field]: [{ ticketId, text: '明天上门' }] }] : [];
  });
}

/** Each command on each thing that is hidden from this person, by its id, which must be answered as if there were no such thing. */
export async function whatTellsHiddenFromAbsent(
  app: TestApp,
  as: string,
  things: Things,
  hidden: Hidden,
): Promise<string[]> {
  const there = standing(app, as, things);
  const found: string[] = [];
  const compare = async (operation: OperationId, of: (id: string) => Asked, id: string) => {
    const [absent, answer] = [await told(app, as, operation, of(ABSENT)), await told(app, as, operation, of(id))];
    if (answer !== absent)
      found.push(`${operation} ${JSON.stringify(of(id))}\n  absent: ${absent}\n  hidden: ${answer}`);
  };
  for (const operation of COMMAND_IDS) {
    const [first = {}, ...others] = await COMMANDS[operation](there);
    for (const id of hidden[resourceOf(operation)] ?? [])
      await compare(operation, (one) => ({ ...first, path: { ...first.path, id: one } }), id);
    for (const asked of [first, ...others]) {
      for (const place of withTicket(asked.body, ABSENT).keys()) {
        for (const id of hidden.tickets ?? [])
          await compare(operation, (one) => ({ ...asked, body: withTicket(asked.body, one)[place] }), id);
      }
    }
  }
  return found;
}
