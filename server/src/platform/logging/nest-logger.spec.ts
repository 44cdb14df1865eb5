import { Writable } from 'node:stream';
import { Logger as NestLogger } from '@nestjs/common';
import { pino } from 'pino';
import { nestLogger } from './nest-logger.js';

function linesOf(use: (logger: NestLogger) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  NestLogger.overrideLogger(nestLogger(pino({ level: 'trace' }, sink)));
  use(new NestLogger('relay'));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('fields, words and the place it comes from are one line', () => {
  const [line] = linesOf((logger) =>
    logger.error({ err: new Error('boom'), eventId: 7 }, 'an event could not be relayed'),
  );
  expect(line).toMatchObject({ level: 50, context: 'relay', eventId: 7, msg: 'an event could not be relayed' });
  expect(line?.err).toMatchObject({ message: 'boom' });
});

test('plain words and plain errors', () => {
  const [words, error] = linesOf((logger) => {
    logger.warn('slow');
    logger.error(new Error('boom'));
  });
  expect(words).toMatchObject({ level: 40, msg: 'slow', context: 'relay' });
  expect(error).toMatchObject({ level: 50, msg: 'boom' });
});
