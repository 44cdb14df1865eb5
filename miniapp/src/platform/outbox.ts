import { call } from './api/call';
import type { Answer, Input, OperationId } from './api/contract';
import { newIdempotencyKey } from './api/idempotency';
import { ApiError, isUndecided } from './api/problem';
import { session } from './session';
import { readStored, writeStored } from './storage';
import { createStore, useStore } from './store';
import { type MediaPurpose, uploadMedia } from './upload';

/** A file that goes up before the command; its id lands in the body. */
export interface WaitingFile {
  path: string;
  purpose: MediaPurpose;
  idempotencyKey: string;
  mediaId?: string;
}

/** Where in the body the ids of the files go. */
export type MediaField = 'mediaIds' | 'signatureMediaId';

/** One command kept on the phone until the network returns. Sent in order, each with the key it was born with. */
export interface WaitingCommand {
  idempotencyKey: string;
  operation: OperationId;
  input: unknown;
  files: WaitingFile[];
  /** `mediaIds` when absent. */
  mediaField?: MediaField;
  /** Whose it is: another person on the same phone must not send it. */
  personId: string;
  /** What it was, in the person's words, for the list of unsent things. */
  title: string;
  /** Phone time of the act, epoch milliseconds. */
  at: number;
  /** Set when the server said no: shown, never silently dropped. */
  refusal?: string;
  /** 0–100 of the file on its way; undefined when none is. */
  progress?: number;
}

export const outbox = createStore<readonly WaitingCommand[]>(readStored<WaitingCommand[]>('outbox') ?? []);

/** What this person has not sent yet. */
export function useOutbox(): readonly WaitingCommand[] {
  const commands = useStore(outbox);
  const personId = useStore(session)?.me.id;
  return commands.filter((command) => command.personId === personId);
}

function save(next: readonly WaitingCommand[]): void {
  outbox.set(next);
  writeStored(
    'outbox',
    next.map(({ progress: _, ...command }) => command),
  );
}

export interface AboutCommand extends Pick<WaitingCommand, 'title' | 'at' | 'idempotencyKey' | 'mediaField'> {
  files?: readonly { path: string; purpose: MediaPurpose }[];
}

export function keepForLater<O extends OperationId>(operation: O, input: Input<O>, about: AboutCommand): void {
  const files = (about.files ?? []).map((file) => ({ ...file, idempotencyKey: newIdempotencyKey() }));
  const personId = session.get()?.me.id ?? '';
  const { title, at, idempotencyKey, mediaField } = about;
  save([...outbox.get(), { idempotencyKey, operation, input, files, mediaField, personId, title, at }]);
}

export function dropFromOutbox(idempotencyKey: string): void {
  save(outbox.get().filter((command) => command.idempotencyKey !== idempotencyKey));
}

function change(idempotencyKey: string, patch: Partial<WaitingCommand>): void {
  save(outbox.get().map((command) => (command.idempotencyKey === idempotencyKey ? { ...command, ...patch } : command)));
}

/** What became of a command: `kept` while no network takes it. */
export type Delivery<O extends OperationId> = { kept: true } | { kept: false; answer: Answer<O> };

interface Waiter {
  sent(answer: unknown): void;
  refused(error: unknown): void;
}

/** Pages that stay for the outcome of a command, by its key. */
const waiters = new Map<string, Waiter>();

/**
 * Sends a command behind everything that already waits, so that acts reach the server in the order they were done.
 * Throws what the server refuses; the page shows it, so it does not stay in the outbox.
 */
export function sendInOrder<O extends OperationId>(
  operation: O,
  input: Input<O>,
  about: AboutCommand,
): Promise<Delivery<O>> {
  const { idempotencyKey } = about;
  keepForLater(operation, input, about);
  return new Promise<Delivery<O>>((resolve, reject) => {
    waiters.set(idempotencyKey, {
      sent: (answer) => resolve({ kept: false, answer: answer as Answer<O> }),
      refused: reject,
    });
    void sendWaiting().then(() => resolve({ kept: true }));
  }).finally(() => waiters.delete(idempotencyKey));
}

let sending: Promise<void> | null = null;

/** Sends what waits, oldest first, and stops where the network is still missing. */
export function sendWaiting(): Promise<void> {
  sending ??= sendAll().finally(() => {
    sending = null;
  });
  return sending;
}

async function sendAll(): Promise<void> {
  // Asked anew each time: what is added meanwhile belongs to the same round.
  for (let next = nextToSend(); next !== undefined; next = nextToSend()) {
    if (!(await sendOne(next))) return;
  }
}

function nextToSend(): WaitingCommand | undefined {
  const personId = session.get()?.me.id;
  return outbox.get().find((command) => command.personId === personId && command.refusal === undefined);
}

/** False when nothing was decided and the rest had better wait. */
async function sendOne(command: WaitingCommand): Promise<boolean> {
  const { idempotencyKey } = command;
  try {
    const mediaIds = await sendFiles(command);
    const input = mediaIds.length === 0 ? command.input : withMedia(command.input, mediaIds, command.mediaField);
    const answer = await call(command.operation, input as Input<OperationId>, { idempotencyKey });
    dropFromOutbox(idempotencyKey);
    waiters.get(idempotencyKey)?.sent(answer);
    return true;
  } catch (error) {
    if (isUndecided(error)) return false;
    refuse(idempotencyKey, error);
    return true;
  }
}

function refuse(idempotencyKey: string, error: unknown): void {
  const waiter = waiters.get(idempotencyKey);
  if (waiter === undefined) {
    change(idempotencyKey, { refusal: error instanceof ApiError ? error.message : String(error), progress: undefined });
    return;
  }
  dropFromOutbox(idempotencyKey);
  waiter.refused(error);
}

async function sendFiles(command: WaitingCommand): Promise<string[]> {
  const files = [...command.files];
  for (const [index, file] of files.entries()) {
    if (file.mediaId !== undefined) continue;
    const { id } = await uploadMedia(file.path, {
      purpose: file.purpose,
      idempotencyKey: file.idempotencyKey,
      onProgress: (progress) => change(command.idempotencyKey, { progress }),
    });
    files[index] = { ...file, mediaId: id };
    change(command.idempotencyKey, { files: [...files], progress: undefined });
  }
  return files.flatMap(({ mediaId }) => (mediaId === undefined ? [] : [mediaId]));
}

/** `mediaIds` is a list, `signatureMediaId` a single one. */
function withMedia(input: unknown, mediaIds: readonly string[], field: MediaField = 'mediaIds'): unknown {
  const { body, ...rest } = input as { body: { mediaIds?: string[] } };
  const given = field === 'mediaIds' ? [...(body.mediaIds ?? []), ...mediaIds] : mediaIds[0];
  return { ...rest, body: { ...body, [field]: given } };
}
