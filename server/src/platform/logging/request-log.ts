import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/**
 * One line per API request with its id. Written by a hook of Fastify's own: a middleware with an AsyncLocalStorage
 * around every request costs more than everything else that we do before the use case (docs/benchmarks.md).
 */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    const line = {
      requestId: request.id,
      method: request.method,
      // The query may hold names and numbers that people searched for, and the seal of a media link.
      url: request.url.split('?')[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) logger.error(line, 'request failed');
    else logger.info(line, 'request');
  });
}
