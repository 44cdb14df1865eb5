import { CLOSE_CODES, type ServerFrame } from '@youying/shared/domain/live/frames';
import { RECONNECT } from '@youying/shared/domain/live/reconnect';
import type { SocketListener } from '../socket';
import { createLiveClient } from './client';

/** A server and a clock of the test's own. */
function play() {
  let time = 0;
  let timers: { at: number; work: () => void }[] = [];
  let token: string | undefined = 'first-token';
  let isReachable = true;
  const opened: { listener: SocketListener; said: Record<string, unknown>[]; closed: boolean }[] = [];
  const log: string[] = [];
  const client = createLiveClient({
    open: (_, listener) => {
      const one = { listener, said: [] as Record<string, unknown>[], closed: false };
      opened.push(one);
      return {
        send: (text) => one.said.push(JSON.parse(text)),
        close: () => {
          if (one.closed) return;
          one.closed = true;
          listener.onClose(1006);
        },
      };
    },
    isReachable: () => isReachable,
    token: () => token,
    refresh: async () => token ?? null,
    onState: ({ mode, attempt }) => log.push(`${mode} ${attempt}`),
    onHints: (heard, again) =>
      log.push(`${again ? 'missed' : 'heard'} ${heard === 'everything' ? 'everything' : heard.length}`),
    onPresent: (id, people) => log.push(`present ${id} ${people.length}`),
    onSessionOver: () => log.push('session over'),
    onStandingChanged: () => log.push('standing changed'),
    now: () => time,
    later: (ms, work) => {
      const timer = { at: time + ms, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    random: () => 1,
  });
  const last = () => {
    const one = opened.at(-1);
    if (!one) throw new Error('nothing was opened');
    return one;
  };
  return {
    client,
    opened,
    log,
    last,
    network: (is: boolean) => {
      isReachable = is;
    },
    logOut: () => {
      token = undefined;
    },
    hear: (frame: ServerFrame) => last().listener.onText(JSON.stringify(frame)),
    welcome(position: number, missed: Extract<ServerFrame, { type: 'welcome' }>['missed'] = []) {
      last().listener.onOpen();
      last().listener.onText(JSON.stringify({ type: 'welcome', position, missed }));
    },
    pass(ms: number) {
      const until = time + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        time = next.at;
        next.work();
      }
      time = until;
    },
  };
}

const hint = { subject: { type: 'ticket', id: '7' }, version: 2, kind: 'changed' } as const;

it('greets with the token in the first frame, and after a cut with the position up to which it has heard', () => {
  const { client, last, welcome, hear, pass } = play();
  client.start();
  welcome(10, 'everything');
  expect(last().said[0]).toEqual({ type: 'hello', token: 'first-token', position: null });
  hear({ type: 'hints', position: 14, hints: [hint] });
  last().listener.onClose(CLOSE_CODES.restart);
  pass(RECONNECT.firstMs);
  last().listener.onOpen();
  expect(last().said[0]).toMatchObject({ type: 'hello', position: 14 });
});

it('a beat moves the position on although nothing of it was for us', () => {
  const { client, last, welcome, hear, pass } = play();
  client.start();
  welcome(10);
  hear({ type: 'beat', position: 40 });
  last().listener.onClose(1006);
  pass(RECONNECT.firstMs);
  last().listener.onOpen();
  expect(last().said[0]).toMatchObject({ position: 40 });
});

it('what comes with a reconnection was missed; what comes later is heard', () => {
  const { client, log, last, welcome, hear, pass } = play();
  client.start();
  welcome(10, 'everything');
  last().listener.onClose(1006);
  pass(RECONNECT.firstMs);
  welcome(12, [hint, hint]);
  hear({ type: 'hints', position: 13, hints: [hint] });
  expect(log).toEqual([
    ...['reconnecting 0', 'live 0', 'heard everything'],
    ...['reconnecting 1', 'live 0', 'missed 2', 'heard 1'],
  ]);
});

it('where sockets do not work it asks by the clock every 15 s, and stops when they do', () => {
  const { client, log, last, welcome, pass } = play();
  client.start();
  for (let attempt = 1; attempt <= RECONNECT.triesBeforePolling + 1; attempt++) {
    last().listener.onClose(1006);
    if (attempt <= RECONNECT.triesBeforePolling) pass(RECONNECT.mostMs / 2);
  }
  expect(log.at(-1)).toBe(`polling ${RECONNECT.triesBeforePolling + 1}`);
  const before = log.length;
  pass(RECONNECT.pollMs);
  expect(log.slice(before)).toEqual(['heard everything']);
  welcome(3);
  const polled = log.length;
  pass(RECONNECT.pollMs * 3);
  expect(log.slice(polled)).toEqual([]);
});

it('tries that go on failing do not put the clock off: it strikes every 15 s all the same', () => {
  const { client, log, last, pass } = play();
  client.start();
  for (let attempt = 1; attempt <= RECONNECT.triesBeforePolling + 1; attempt++) {
    last().listener.onClose(1006);
    pass(RECONNECT.mostMs / 2);
  }
  const before = log.filter((line) => line === 'heard everything').length;
  for (let passed = 0; passed < 4 * RECONNECT.pollMs; passed += RECONNECT.pollMs / 3) {
    last().listener.onClose(1006);
    pass(RECONNECT.pollMs / 3);
  }
  expect(log.filter((line) => line === 'heard everything').length - before).toBe(4);
});

it('a socket that has been silent for too long is dead, whatever it claims; one that speaks is left alone', () => {
  const { client, opened, welcome, hear, pass } = play();
  client.start();
  welcome(1);
  pass(RECONNECT.silentMs - 1);
  hear({ type: 'beat', position: 1 });
  pass(2);
  client.check();
  expect(opened).toHaveLength(1);
  pass(RECONNECT.silentMs);
  client.check();
  expect(opened).toHaveLength(2);
});

it('without a network it opens nothing but counts its tries, and comes at once when there is one again', () => {
  const { client, opened, log, network, welcome, pass } = play();
  client.start();
  welcome(5, 'everything');
  network(false);
  client.cut();
  pass(RECONNECT.firstMs * 3);
  expect(opened).toHaveLength(1);
  expect(log.slice(3)).toEqual(['reconnecting 1', 'reconnecting 2', 'reconnecting 3']);
  network(true);
  client.check();
  welcome(8, [hint]);
  expect(opened).toHaveLength(2);
  expect(log.at(-1)).toBe('missed 1');
});

it('a refused token is changed for a fresh one; when the session is over it says so and stays away', async () => {
  const { client, opened, log, last, logOut, pass } = play();
  client.start();
  last().listener.onClose(CLOSE_CODES.unauthenticated);
  await Promise.resolve();
  await Promise.resolve();
  pass(RECONNECT.firstMs);
  expect(opened).toHaveLength(2);
  logOut();
  last().listener.onClose(CLOSE_CODES.unauthenticated);
  await Promise.resolve();
  await Promise.resolve();
  pass(RECONNECT.mostMs * 5);
  expect(log.at(-1)).toBe('session over');
  expect(opened).toHaveLength(2);
});

it('a change of roles means that everything is to be seen anew', () => {
  const { client, log, last, welcome, pass } = play();
  client.start();
  welcome(9, 'everything');
  last().listener.onClose(CLOSE_CODES.standingChanged);
  pass(RECONNECT.firstMs);
  last().listener.onOpen();
  expect(log).toContain('standing changed');
  expect(last().said[0]).toMatchObject({ position: null });
});

it('which matter is open is told after every welcome, and not twice', () => {
  const { client, last, welcome, pass } = play();
  client.start();
  client.look({ ticketId: '7', doing: 'looking' });
  welcome(1);
  client.look({ ticketId: '7', doing: 'looking' });
  expect(last().said.slice(1)).toEqual([{ type: 'look', ticketId: '7', doing: 'looking' }]);
  last().listener.onClose(1006);
  pass(RECONNECT.firstMs);
  welcome(1);
  client.look(undefined);
  expect(last().said.slice(1)).toEqual([{ type: 'look', ticketId: '7', doing: 'looking' }, { type: 'leave' }]);
});

it('logged out: no socket, no polling, no coming back', () => {
  const { client, opened, welcome, pass } = play();
  client.start();
  welcome(1);
  client.stop();
  pass(RECONNECT.mostMs * 10);
  expect(opened).toHaveLength(1);
  expect(opened[0]?.closed).toBe(true);
});
