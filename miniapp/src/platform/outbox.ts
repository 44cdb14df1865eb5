import { call } from './api/call';
import type { Input, OperationId } from './api/contract';
import { newIdempotencyKey } from './api/idempotency';
import { ApiError, isUndecided } from './api/problem';
import { session } from './session';
import { readStored, writeStored } from './storage';
import { createStore, useStore } from './store';
import { type MediaPurpose, uploadMedia } from './upload';

/** A file that goes up before the command; its id lands in the body's `mediaIds`. */
export interface WaitingFile {
  path: string;
  purpose: MediaPurpose;
  idempotencyKey: string;
  mediaId?: string;
}

/** One command kept on the phone until the network returns. Sent in order, each with the key it was born with. */
export interface WaitingCommand {
  idempotencyKey: string;
  operation: OperationId;
  input: unknown;
  files: WaitingFile[];
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

export function keepForLater<O extends OperationId>(
  operation: O,
  input: Input<O>,
  about: {
    title: string;
    at: number;
    idempotencyKey: string;
    files?: readonly { path: string; purpose: MediaPurpose }[];
  },
): void {
  const files = (about.files ?? []).map((file) => ({ ...file, idempotencyKey: newIdempotencyKey() }));
  const personId = session.get()?.me.id ?? '';
  const { title, at, idempotencyKey } = about;
  save([...outbox.get(), { idempotencyKey, operation, input, files, personId, title, at }]);
}

export function dropFromOutbox(idempotencyKey: string): void {
  save(outbox.get().filter((command) => command.idempotencyKey !== idempotencyKey));
}

function change(idempotencyKey: string, patch: Partial<WaitingCommand>): void {
  save(outbox.get().map((command) => (command.idempotencyKey === idempotencyKey ? { ...command, ...patch } : command)));
}

let sending = false;

/** Sends what waits, oldest first, and stops where the network is still missing. */
export async function sendWaiting(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    const personId = session.get()?.me.id;
    for (const command of outbox.get()) {
      if (command.personId !== personId || command.refusal !== undefined) continue;
      if (!(await sendOne(command))) return;
    }
  } finally {
    sending = false;
  }
}

/** False when nothing was decided and the rest had better wait. */
async function sendOne(command: WaitingCommand): Promise<boolean> {
  const { idempotencyKey } = command;
  try {
    const mediaIds = await sendFiles(command);
    const input = mediaIds.length === 0 ? command.input : withMedia(command.input, mediaIds);
    await call(command.operation, input as Input<OperationId>, { idempotencyKey });
    dropFromOutbox(idempotencyKey);
    return true;
  } catch (error) {
    if (isUndecided(error)) return false;
    change(idempotencyKey, { refusal: error instanceof ApiError ? error.message : String(error), progress: undefined });
    return true;
  }
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

function withMedia(input: unknown, mediaIds: readonly string[]): unknown {
  const { body, ...rest } = input as { body: { mediaIds?: string[] } };
  return { ...rest, body: { ...body, mediaIds: [...(body.mediaIds ?? []), ...mediaIds] } };
}
