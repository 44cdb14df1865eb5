import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { parseInput } from './body.js';
import { requestOf } from './caller.js';
import { type Class, fieldsOf } from './fields.js';
import { OPERATION, type OperationMeta } from './operation.js';

const reflector = new Reflector();

export const operationOf = (context: ExecutionContext): OperationMeta | undefined =>
  reflector.get<OperationMeta | undefined>(OPERATION, context.getHandler());

/** The checked body of the operation: an instance of the DTO named in @Operation. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext): object => {
  const { body } = operationOf(context) ?? {};
  if (!body) throw new Error('@Input needs a body class in @Operation');
  return parseInput(body, requestOf(context).body ?? {});
});

/** The checked query string; whole numbers are read as numbers. */
export const Query = createParamDecorator((_: unknown, context: ExecutionContext): object => {
  const { query } = operationOf(context) ?? {};
  if (!query) throw new Error('@Query needs a query class in @Operation');
  const raw = (context.switchToHttp().getRequest<{ query: Record<string, unknown> }>().query ?? {}) as Record<
    string,
    unknown
  >;
  return parseInput(query, numbersRead(query, raw));
});

function numbersRead(type: Class, raw: Record<string, unknown>): Record<string, unknown> {
  // Without a prototype, so that a parameter called __proto__ is one like any other, and unknown.
  const read: Record<string, unknown> = Object.create(null);
  const fields = fieldsOf(type);
  for (const [name, value] of Object.entries(raw)) {
    const schema = fields.get(name)?.schema as { type?: string } | undefined;
    if (value === '') continue;
    read[name] =
      schema?.type === 'integer' && typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  }
  return read;
}
