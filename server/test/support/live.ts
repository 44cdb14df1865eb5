import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type ClientFrame, LIVE_PATH, readServerFrame, type ServerFrame } from '@youying/shared/domain/live/frames';
import type { Hint } from '@youying/shared/domain/live/hint';
import { WebSocket } from 'ws';
import { Database } from '../../src/platform/database/database.js';
import type { TestApp } from './app.js';

/** A client of the socket that only writes down what it hears. */
export interface Listener {
  /** Every hint so far as `ticket:12`, `inbox:3` …, those of a welcome too. */
  readonly heard: readonly string[];
  readonly frames: readonly ServerFrame[];
  say(frame: ClientFrame): void;
  raw(data: string | Buffer): void;
  /** The first frame, old or new, that fits. */
  until<T extends ServerFrame['type']>(
    type: T,
    fits?: (frame: Extract<ServerFrame, { type: T }>) => boolean,
  ): Promise<Extract<ServerFrame, { type: T }>>;
  /** Waits for a hint about this subject. */
  hears(subject: string): Promise<void>;
  /** The code with which the server ended it. */
  readonly closed: Promise<number>;
  /** Cuts the line as a dead network does; the server is told nothing. */
  cut(): void;
  position(): number;
}

export const spoken = ({ subject }: Hint): string => `${subject.type}:${subject.id}`;

export async function listenTo(url: string): Promise<Listener> {
  const socket = new WebSocket(url.replace(/^http/, 'ws') + LIVE_PATH);
  const frames: ServerFrame[] = [];
  const heard: string[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    const frame = readServerFrame(String(data));
    if (!frame) throw new Error(`not a frame: ${data}`);
    frames.push(frame);
    if (frame.type === 'hints') heard.push(...frame.hints.map(spoken));
    if (frame.type === 'welcome' && frame.missed !== 'everything') heard.push(...frame.missed.map(spoken));
    for (const look of [...waiting]) look();
  });
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');

  const when = <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      void closed.then((code) => reject(new Error(`closed with ${code} before it was heard`)));
      look();
    });

  return {
    frames,
    heard,
    closed,
    say: (frame) => socket.send(JSON.stringify(frame)),
    raw: (data) => socket.send(data),
    until: (type, fits = () => true) =>
      when(() => frames.find((frame) => frame.type === type && fits(frame as never)) as never),
    hears: (subject) => when(() => (heard.includes(subject) ? true : undefined)).then(() => undefined),
    cut: () => socket.terminate(),
    position: () => frames.reduce((last, frame) => ('position' in frame ? frame.position : last), 0),
  };
}

/** The app has to listen: `await app.app.listen(0, '127.0.0.1')`. */
export function addressOf({ app }: TestApp): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Somebody of the demo company, connected and welcomed. */
export async function liveAs(app: TestApp, account: string, position: number | null = null): Promise<Listener> {
  const listener = await listenTo(addressOf(app));
  listener.say({ type: 'hello', token: await app.tokenOf(account), position });
  await listener.until('welcome');
  return listener;
}

const POLL_MS = 20;

/** Where the last hint about this inbox stands in the stream, as soon as it has its place. */
async function placeOf(app: TestApp, personId: number): Promise<number> {
  const { read } = app.app.get(Database);
  const about = "FROM hint_row WHERE subject_type = 'inbox' AND subject_id = ?";
  const [last] = await read.rows<{ id: unknown }>(`SELECT MAX(id) AS id ${about}`, [personId]);
  for (;;) {
    const [row] = await read.rows<{ position: unknown }>(`SELECT position ${about} AND id = ?`, [
      personId,
      Number(last?.id),
    ]);
    if (row?.position != null) return Number(row.position);
    await pause(POLL_MS);
  }
}

/**
 * After this everything that happened before has been heard by whoever may hear it: a hint about their own inbox comes
 * behind it in the stream. That one and none before it: messages that are on their way tell of the inbox as well.
 */
export async function settled(app: TestApp, ...listeners: readonly (readonly [account: string, Listener])[]) {
  for (const [account, listener] of listeners) {
    const { id } = (await app.call('getMe', { as: account })).body;
    await app.call('markMessagesRead', { as: account, body: {} });
    const place = await placeOf(app, Number(id));
    await listener.until('hints', () => listener.position() >= place);
  }
}
