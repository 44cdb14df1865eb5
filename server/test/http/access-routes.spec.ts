import { Controller, Get, Module, Param } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { OPERATION_IDS } from '@youying/shared/domain/access/table';
import { ROLES } from '@youying/shared/domain/roles';
import { AccessGuard } from '../../src/platform/http/access.guard.js';
import { ACTOR_SOURCE, type ActorSource } from '../../src/platform/http/actor-source.js';
import { OPERATION, Operation, type OperationMeta } from '../../src/platform/http/operation.js';
import { ProblemFilter } from '../../src/platform/http/problem.filter.js';
import { startTestApp, type TestApp } from '../support/app.js';

/** Routes of the platform, which no controller serves. */
const PLATFORM: Readonly<Record<string, string>> = {
  'GET /api/v1/openapi.json': 'getOpenApi',
  'GET /api/docs': 'getApiDocs',
  'GET /healthz': 'getHealth',
  'GET /readyz': 'getReadiness',
  'GET /metrics': 'getMetrics',
  'GET /q/:code': 'openCode',
  'GET /q/m/:id': 'openRecordCode',
  'GET /p/:token': 'openPhotoLink',
  'GET /wechat/push/:account': 'checkWechatPush',
  'POST /wechat/push/:account': 'takeWechatPush',
};

describe('D1: the routes that the running server answers', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  }, 120_000);
  afterAll(() => app.close());

  it('are the rows of the access table, both ways', () => {
    const operations = { ...PLATFORM, ...operationsOf(app.app) };
    const routes = routesOf(app.app);
    expect(routes.filter((route) => operations[route] === undefined)).toEqual([]);
    expect(Object.keys(operations).filter((route) => !routes.includes(route))).toEqual([]);
    expect(Object.values(operations).sort()).toEqual([...OPERATION_IDS].sort());
  });
});

/** `METHOD path` → operation, as the controllers in the container declare them. */
function operationsOf(app: NestFastifyApplication): Record<string, string> {
  const found: Record<string, string> = {};
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (!metatype) continue;
      const prefix = String(Reflect.getMetadata('path', metatype));
      for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
        const handler = metatype.prototype[name];
        const method = Reflect.getMetadata('method', handler) as number | undefined;
        if (method === undefined) continue;
        const path = ['/api/v1', prefix, String(Reflect.getMetadata('path', handler))]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter((part) => part !== '')
          .join('/');
        const meta = Reflect.getMetadata(OPERATION, handler) as OperationMeta | undefined;
        found[`${method === 0 ? 'GET' : 'POST'} /${path}`] = meta?.id ?? '(none)';
      }
    }
  }
  return found;
}

/** What Fastify's router holds, read from the tree it prints; HEAD comes with every GET. */
function routesOf(app: NestFastifyApplication): string[] {
  const path: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, segment, methods] = /^([│├└─\s]*)(\S+)(?: \((.+)\))?$/.exec(line) ?? [];
      if (indent === undefined || segment === undefined) return [];
      path.splice(indent.length / 4 - 1, path.length, segment);
      return (methods ?? '')
        .split(', ')
        .filter((method) => method !== '' && method !== 'HEAD' && method !== 'OPTIONS')
        .map((method) => `${method} ${path.join('')}`);
    });
}

describe('D1: a route that the access table does not know', () => {
  @Controller('strays')
  class StrayController {
    @Get('unnamed')
    unnamed(): string {
      return 'secret';
    }

    @Get('unlisted/:id')
    @Operation('listSecrets', { summary: 'not in the table' })
    unlisted(@Param('id') id: string): string {
      return `secret ${id}`;
    }
  }

  /** Somebody who holds every role everywhere. */
  const everybody: ActorSource = {
    resolve: async () => ({
      sessionId: 1,
      identityId: undefined,
      actor: {
        personId: 1,
        name: '',
        grants: ROLES.map((role) => ({ role, communityId: null, department: null })),
        houseIds: [],
        homes: [],
        self: { phone: null, photoMediaId: null, badgeNo: null, wechatBound: false },
      },
    }),
  };

  it.each(['unnamed', 'unlisted/1'])('%s answers 403, whoever asks', async (path) => {
    class Strays {}
    Module({
      controllers: [StrayController],
      providers: [
        { provide: ACTOR_SOURCE, useValue: everybody },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    })(Strays);
    const app = await NestFactory.create<NestFastifyApplication>(Strays, new FastifyAdapter(), { logger: false });
    await app.init();
    const headers = { authorization: `Bearer ${'a'.repeat(32)}` };
    const { statusCode, body } = await app.inject({ method: 'GET', url: `/strays/${path}`, headers });
    await app.close();
    expect(statusCode).toBe(403);
    expect(body).not.toContain('secret');
  });
});
