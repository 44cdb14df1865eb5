import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeControllers } from './describe.js';

type Controller = new (...parts: never[]) => object;

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457 problem',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', description: 'Never changes; clients decide by it' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** The OpenAPI 3.1 document of the controllers, built without a database or any of their parts. */
export async function buildOpenApi(controllers: readonly Controller[]): Promise<OpenAPIObject> {
  const parts = controllers.flatMap(
    (controller) => (Reflect.getMetadata('design:paramtypes', controller) ?? []) as Type<object>[],
  );
  describeControllers(controllers);
  class ControllersAlone {}
  Module({
    controllers: [...controllers],
    providers: [...new Set(parts)].map((part) => ({ provide: part, useValue: {} })),
  })(ControllersAlone);
  const app = await NestFactory.create(ControllersAlone, new FastifyAdapter(), { logger: false });
  app.setGlobalPrefix('api/v1');
  const config = new DocumentBuilder()
    .setTitle('有应 Youying')
    .setDescription(
      '报修与投诉服务：从立项到销项。Conventions: spec/api.md. Whoever works at the desks of several communities names the one ' +
        'they sit at in the header Youying-Community (its id); absent: lists of all, and the first one’s desk.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config);
  await app.close();
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  return nullableAsType(document) as OpenAPIObject;
}

/** OpenAPI 3.1 has no `nullable`: a value that may be null says so in its type. */
function nullableAsType(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullableAsType);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, nullableAsType(value)]));
  if (nullable !== true) return copy;
  if (typeof copy.type === 'string') {
    return {
      ...copy,
      type: [copy.type, 'null'],
      ...(Array.isArray(copy.enum) ? { enum: [...copy.enum, null] } : {}),
    };
  }
  const { description, ...schema } = copy;
  return { ...(description ? { description } : {}), anyOf: [schema, { type: 'null' }] };
}
