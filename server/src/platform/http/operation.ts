import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type { Class } from './fields.js';

export const OPERATION = Symbol('operation');
export const CHAPTER = Symbol('chapter of the document');

export interface OperationOptions {
  readonly summary: string;
  readonly body?: Class;
  readonly query?: Class;
  readonly answer?: Class;
  readonly status?: number;
  /** A POST that changes something: takes an Idempotency-Key. Default: true when there is a body. */
  readonly command?: boolean;
  /** The upload operation: `multipart/form-data`. */
  readonly multipart?: { readonly properties: Record<string, object>; readonly required: readonly string[] };
}

export interface OperationMeta extends OperationOptions {
  readonly id: string;
  readonly command: boolean;
}

/**
 * One operation of the public API: name, input and answer in one place. The guard asks the access table for
 * this name, the body pipe checks `body`/`query`, the OpenAPI document (openapi/describe.ts) is built from all of it.
 */
export function Operation(id: string, options: OperationOptions) {
  const meta: OperationMeta = { ...options, id, command: options.command ?? options.body !== undefined };
  return applyDecorators(SetMetadata(OPERATION, meta), HttpCode(options.status ?? 200));
}

/** The chapter of the document in which a controller's operations stand. */
export const Chapter = (name: string) => SetMetadata(CHAPTER, name);
