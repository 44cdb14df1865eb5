import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OperationId } from '@youying/shared/api/operations.gen';

interface Schema {
  readonly $ref?: string;
  /** An object, or null. */
  readonly anyOf?: readonly Schema[];
  /** Not of the document: what `anyOf` says, once resolved. */
  readonly orNull?: boolean;
  /** Several where null is a value as well. */
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: unknown;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface DocumentedOperation {
  readonly operationId: OperationId;
  readonly requestBody?: { content: BodyContent };
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
}
type BodyContent = Readonly<Partial<Record<string, { readonly schema: Schema }>>>;

const DOCUMENT = JSON.parse(readFileSync(path.resolve(__dirname, '../../../docs/openapi.json'), 'utf8')) as Document;

function resolved(schema: Schema): Schema {
  const some = schema.anyOf?.find(({ type }) => type !== 'null');
  if (some) return { ...resolved(some), orNull: true };
  const name = schema.$ref?.split('/').at(-1);
  const target = name === undefined ? schema : DOCUMENT.components.schemas[name];
  if (!target) throw new Error(`no schema ${name}`);
  return target;
}

export interface QueryParameter {
  readonly name: string;
  readonly required: boolean;
  /** Absent: any words of the right form. */
  readonly values: readonly string[] | null;
}

export interface Reading {
  readonly operation: OperationId;
  readonly path: string;
  readonly query: readonly QueryParameter[];
}

/** Every operation that only reads, with what may be asked of it, as docs/openapi.json has it. */
export const READINGS: readonly Reading[] = Object.entries(DOCUMENT.paths).flatMap(([path, { get }]) => {
  if (!get) return [];
  const query = (get.parameters ?? []).filter((parameter) => parameter.in === 'query');
  return [
    {
      ...{ operation: get.operationId, path },
      query: query.map(({ name, required = false, schema }) => ({
        ...{ name, required },
        values: resolved(schema).enum?.map(String) ?? null,
      })),
    },
  ];
});

/** A place in a body, as the client would write it: names, and 0 for the first of a list. */
export type Place = readonly (string | number)[];

export interface Field {
  readonly place: Place;
  readonly schema: Schema;
  readonly required: boolean;
}

export interface JsonBody {
  readonly operation: OperationId;
  /** Every field of it, nested ones too. */
  readonly fields: readonly Field[];
  /** A body in which every field has a value of the right form. */
  readonly sample: Record<string, unknown>;
}

/** Every operation that takes a JSON body, as docs/openapi.json has it. */
export const JSON_BODIES: readonly JsonBody[] = Object.values(DOCUMENT.paths).flatMap((methods) =>
  Object.values(methods).flatMap(({ operationId, requestBody }) => {
    const schema = requestBody?.content['application/json']?.schema;
    if (!schema) return [];
    return { operation: operationId, fields: fieldsOf(schema, []), sample: sampleOf(schema) as JsonBody['sample'] };
  }),
);

function fieldsOf(wanted: Schema, place: Place): Field[] {
  const schema = resolved(wanted);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const here = [...place, name];
    const field = { place: here, schema: resolved(property), required: schema.required?.includes(name) ?? false };
    return [field, ...below(field)];
  });
}

function below({ place, schema }: Field): Field[] {
  if (schema.type === 'object') return fieldsOf(schema, place);
  if (schema.type !== 'array' || !schema.items) return [];
  const items = resolved(schema.items);
  const first = [...place, 0];
  return items.type === 'object' ? fieldsOf(items, first) : [{ place: first, schema: items, required: false }];
}

function sampleOf(wanted: Schema): unknown {
  const schema = resolved(wanted);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [name, sampleOf(property)]),
      );
    case 'array':
      return schema.items ? [sampleOf(schema.items)] : [];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return schema.format === 'date-time' ? '2099-01-01T00:00:00.000Z' : '13800000000'.slice(0, schema.maxLength);
  }
}

/** A copy of the body with another value in one place; `undefined` takes the field out. */
export function withValue(body: object, place: Place, value: unknown): Record<string, unknown> {
  const copy = structuredClone(body) as Record<string, unknown>;
  let holder = copy as Record<string | number, unknown>;
  for (const step of place.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = place.at(-1) ?? '';
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** As the answer names it: `lines.0.quantity`. */
export const fieldName = (place: Place): string => place.join('.');
