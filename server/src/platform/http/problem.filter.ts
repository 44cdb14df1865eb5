import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { StaleRowError } from '../database/work.js';
import { languageOfRequest, type RequestFacts } from './caller.js';
import { Problem } from './problem.js';
import { fieldText, type Language, problemText } from './problem-texts.js';

/** Every error leaves as RFC 9457 problem+json with the request's id; nothing of our inside leaks. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<RequestFacts>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = asProblem(error);
    if (problem.status >= 500) this.logger.error({ err: error, requestId: request.id }, 'request failed');
    const retryAfter = problem.extra.members?.retryAfterSeconds;
    if (typeof retryAfter === 'number') reply.header('Retry-After', String(retryAfter));
    reply
      .status(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(documentOf(problem, request, languageOfRequest(request)));
  }
}

export function documentOf(problem: Problem, request: Pick<RequestFacts, 'id'>, language: Language) {
  const title = problemText(problem.code, language);
  return {
    type: `https://youying.example/problems/${problem.code}`,
    title,
    status: problem.status,
    detail: title,
    code: problem.code,
    requestId: request.id,
    ...problem.extra.members,
    ...problem.extra.spoken?.(language),
    ...(problem.extra.errors
      ? {
          errors: problem.extra.errors.map((error) => ({
            field: error.field,
            code: error.code,
            message: fieldText(error.code, error.params ?? {}, language),
          })),
        }
      : {}),
  };
}

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'invalid_input',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  406: 'invalid_input',
  413: 'payload_too_large',
  415: 'invalid_input',
  429: 'rate_limited',
  503: 'unavailable',
};

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'PROTOCOL_CONNECTION_LOST',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EPIPE',
]);

/** Whatever was thrown, as the answer it is. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StaleRowError) return new Problem('version_conflict', { cause: error });
  const { statusCode, code, driverError } = error as {
    statusCode?: number;
    code?: string;
    driverError?: { code?: string };
  };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status !== undefined && CODE_OF_STATUS[status]) return new Problem(CODE_OF_STATUS[status], { cause: error });
  if (UNREACHABLE.has(driverError?.code ?? code ?? '')) return new Problem('unavailable', { cause: error });
  return new Problem('internal', { cause: error });
}
