import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import { readiness } from './readiness.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export interface HealthParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly metricsToken: string | undefined;
}

/** `/healthz`, `/readyz` and `/metrics`: for whoever operates the server, outside the API. */
export function healthRoutes(fastify: FastifyInstance, { dataSource, clock, metricsToken }: HealthParts): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests by route, method and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  fastify.addHook('onResponse', async (request, reply) => {
    durations.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });

  fastify.get('/healthz', async () => ({ status: 'ok' }));

  fastify.get('/readyz', async (_request, reply) => {
    const state = await readiness(dataSource, clock);
    const ready = Object.values(state).every(Boolean);
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', ...state });
  });

  fastify.get('/metrics', async (request, reply) => {
    const allowed =
      metricsToken === undefined
        ? LOOPBACK.has(request.socket.remoteAddress ?? '')
        : request.headers.authorization === `Bearer ${metricsToken}`;
    if (!allowed) return reply.status(404).send();
    return reply.header('Content-Type', registry.contentType).send(await registry.metrics());
  });
}
