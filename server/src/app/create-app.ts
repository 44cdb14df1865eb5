import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import fastifyMultipart from '@fastify/multipart';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { CONTROLLERS } from '../controllers.js';
import { documentPage } from '../openapi/page.js';
import { healthRoutes } from '../platform/health/routes.js';
import { AccessGuard } from '../platform/http/access.guard.js';
import type { RequestFacts } from '../platform/http/caller.js';
import { ProblemFilter } from '../platform/http/problem.filter.js';
import { textOfAnswer } from '../platform/http/written-answers.js';
import { createLoggers } from '../platform/logging/create-logger.js';
import { nestLogger } from '../platform/logging/nest-logger.js';
import { logRequests } from '../platform/logging/request-log.js';
import { type PlatformParts, platformModule } from '../platform/platform.module.js';
import { TakePush } from '../wechat-events/public/take-push.js';
import { codeRoutes } from './code-routes.js';
import { pushRoutes } from './push-routes.js';

const BODY_LIMIT_BYTES = 1024 * 1024;

export interface AppParts extends PlatformParts {
  readonly features: readonly (Type<object> | DynamicModule)[];
  /** The built H5 app; absent or missing: API only. */
  readonly h5Dir?: string;
}

/** The HTTP application: one gate, one error format, one document, and the H5 app on the same port. */
export async function createApp(parts: AppParts): Promise<NestFastifyApplication> {
  const { config } = parts;
  class AppModule {}
  Module({
    imports: [platformModule(parts), ...parts.features],
    providers: [
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ],
  })(AppModule);

  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => randomUUID(),
    trustProxy: false,
    // Longer than any request line: an id that is too long is answered like any that does not exist.
    routerOptions: { maxParamLength: 16_384 },
    forceCloseConnections: 'idle',
  });
  const { logger, requestLogger } = createLoggers(config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, { logger: nestLogger(logger) });
  app.setGlobalPrefix('api/v1');
  await app.register(fastifyMultipart);
  acceptEmptyJson(app);

  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
    // A hook and no interceptor: Nest wraps every answer into an Observable as soon as there is one.
    if ((request as RequestFacts).replayed) reply.header('Idempotency-Replayed', 'true');
    reply.header('X-Content-Type-Options', 'nosniff');
    // Clients count deadlines by it; Node's own is real time, which a demo has left behind.
    reply.header('Date', new Date(parts.clock.now()).toUTCString());
  });
  fastify.setReplySerializer(textOfAnswer);
  logRequests(fastify as never, requestLogger);
  healthRoutes(fastify as never, { ...parts, metricsToken: config.metricsToken });
  documentRoutes(app);
  codeRoutes(fastify as never, config.dataDir);
  pushRoutes(fastify as never, () => app.get(TakePush, { strict: false }));
  if (parts.h5Dir && existsSync(parts.h5Dir)) {
    app.useStaticAssets({ root: parts.h5Dir, prefix: '/', index: ['index.html'], maxAge: '1h' });
  }
  return app;
}

/** Clients that always say `application/json` may send nothing where nothing is required. */
function acceptEmptyJson(app: NestFastifyApplication): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT_BYTES }, (request, body, done) => {
    if (body.length === 0) done(null, {});
    else parse(request as FastifyRequest, body.toString('utf8'), done);
  });
}

function documentRoutes(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let text: string | undefined;
  fastify.get('/api/v1/openapi.json', async (_request, reply) => {
    if (text === undefined) {
      const { buildOpenApi } = await import('../openapi/document.js');
      text = JSON.stringify(await buildOpenApi(CONTROLLERS));
    }
    return reply.header('Content-Type', 'application/json; charset=utf-8').send(text);
  });
  fastify.get('/api/docs', async (_request, reply) =>
    reply.header('Content-Type', 'text/html; charset=utf-8').send(documentPage()),
  );
}
