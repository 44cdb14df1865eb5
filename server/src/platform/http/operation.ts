import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import type { Class } from './fields.js';

export const OPERATION = Symbol('operation');

export interface OperationMeta {
  readonly id: string;
  readonly body?: Class;
  readonly query?: Class;
  /** A POST that changes something: takes an Idempotency-Key. */
  readonly command: boolean;
}

export interface OperationOptions {
  readonly summary: string;
  readonly body?: Class;
  readonly query?: Class;
  readonly answer?: Class;
  readonly status?: number;
  /** Default: true when there is a body. */
  readonly command?: boolean;
  /** The upload operation: `multipart/form-data`. */
  readonly multipart?: { readonly properties: Record<string, object>; readonly required: readonly string[] };
}

/**
 * One operation of the public API: name, input and answer in one place. The guard asks the access table for
 * this name, the body pipe checks `body`/`query`, the OpenAPI document is built from all of it.
 */
export function Operation(id: string, options: OperationOptions) {
  const command = options.command ?? options.body !== undefined;
  const meta: OperationMeta = { id, body: options.body, query: options.query, command };
  return applyDecorators(
    SetMetadata(OPERATION, meta),
    HttpCode(options.status ?? 200),
    ApiOperation({ operationId: id, summary: options.summary }),
    ApiBearerAuth(),
    ...(options.answer
      ? [ApiResponse({ status: options.status ?? 200, type: options.answer })]
      : [ApiResponse({ status: options.status ?? 204 })]),
    ApiResponse({
      status: 'default',
      description: 'RFC 9457 problem',
      schema: { $ref: '#/components/schemas/Problem' },
    }),
    ...(options.body ? [ApiBody({ type: options.body })] : []),
    ...(options.query ? queryParameters(options.query) : []),
    ...(options.multipart
      ? [
          ApiConsumes('multipart/form-data'),
          ApiBody({
            schema: {
              type: 'object',
              properties: options.multipart.properties,
              required: [...options.multipart.required],
            },
          }),
        ]
      : []),
    ...(command
      ? [
          ApiHeader({
            name: 'Idempotency-Key',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 128 },
          }),
        ]
      : []),
  );
}

interface SwaggerField {
  type?: unknown;
  enum?: unknown[];
  required?: boolean;
  minimum?: number;
  maximum?: number;
}

/** Query DTOs become single parameters; their field decorators carry the schema. */
function queryParameters(type: Class): MethodDecorator[] {
  const names = new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(type, '', false, false)
      .map((metadata) => metadata.propertyName),
  );
  return [...names].map((name) => {
    const field = (Reflect.getMetadata('swagger/apiModelProperties', type.prototype, name) ?? {}) as SwaggerField;
    const { required, ...schema } = field;
    return ApiQuery({ name, required: required ?? false, schema: schema as object });
  });
}
