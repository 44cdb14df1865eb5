import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';
import { redactText } from './redact.js';

/** Nest calls `(message, …more, context)`; an object as message becomes fields of the line. */
export function nestLogger(logger: Logger): LoggerService {
  const write =
    (level: Level) =>
    (message: unknown, ...more: unknown[]): void => {
      const context = more.length > 0 ? more.at(-1) : undefined;
      const [text] = more.slice(0, -1);
      if (message instanceof Error) logger[level]({ context, err: message }, redactText(message.message));
      else if (typeof message === 'object' && message !== null) logger[level]({ context, ...message }, asText(text));
      else logger[level]({ context, ...(text === undefined ? {} : { stack: text }) }, redactText(String(message)));
    };
  return {
    log: write('info'),
    error: write('error'),
    warn: write('warn'),
    debug: write('debug'),
    verbose: write('trace'),
  };
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
