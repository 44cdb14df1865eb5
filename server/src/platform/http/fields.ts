import { applyDecorators } from '@nestjs/common';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsIsoInstant, IsPlainText, SaysSomething } from './text-rules.js';

/**
 * The fields of DTOs and views. Each decorator says the same thing once for class-validator and for OpenAPI
 * (openapi/describe.ts), so that the document, the generated client and the server cannot disagree.
 */
export type Class = new () => object;

interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  /** What the field means, for the API document. */
  about?: string;
}

interface ListOptions extends FieldOptions {
  min?: number;
  max?: number;
}

/** A property that holds an instance of a class, or a list of them. */
export interface NestedField {
  readonly type: () => Class;
  readonly list: boolean;
}

export interface Field {
  /** The property in the words of OpenAPI, `required` and `nullable` among them. */
  readonly schema: object;
  /** Set when it holds instances of a class; the body pipe builds them from it. */
  readonly nested?: NestedField;
}

const FIELDS = Symbol('fields');

interface Described {
  [FIELDS]?: Map<string, Field>;
}

function remember(field: Field): PropertyDecorator {
  return (target, property) => {
    const prototype = target as Described;
    // What the class above it said stays its own.
    if (!Object.hasOwn(prototype, FIELDS)) prototype[FIELDS] = new Map(prototype[FIELDS]);
    prototype[FIELDS]?.set(String(property), field);
  };
}

/** The fields of a class, those it inherits first. */
export const fieldsOf = (type: Class): ReadonlyMap<string, Field> => (type.prototype as Described)[FIELDS] ?? new Map();

const IfGiven = () => ValidateIf((_, value) => value !== undefined);
const UnlessNull = () => ValidateIf((_, value) => value !== null);

/** Optional means that it may be left out; null is a value, and only a nullable field takes it. */
function mayBeMissing({ optional, nullable }: FieldOptions): PropertyDecorator[] {
  if (nullable) return [optional ? IsOptional() : UnlessNull()];
  return optional ? [IfGiven()] : [];
}

function field(options: FieldOptions, schema: object, rules: PropertyDecorator[], nested?: NestedField) {
  return applyDecorators(
    remember({
      nested,
      schema: {
        required: !options.optional,
        ...(options.nullable ? { nullable: true } : {}),
        ...(options.about ? { description: options.about } : {}),
        ...schema,
      },
    }),
    ...mayBeMissing(options),
    ...rules,
  );
}

/** Words of a person: kept as typed; control characters and broken surrogates are refused. */
export const Text = (options: FieldOptions & { min?: number; max: number }) =>
  field(options, { type: 'string', minLength: options.min ?? 1, maxLength: options.max }, [
    IsString(),
    MinLength(options.min ?? 1),
    MaxLength(options.max),
    IsPlainText(),
  ]);

/** Words that somebody has to be able to read (INT-3). */
export const Words = (options: FieldOptions & { max: number }) => applyDecorators(Text(options), SaysSomething());

/** An opaque id. */
export const Id = (options: FieldOptions = {}) =>
  field(options, { type: 'string', maxLength: 32 }, [IsString(), MinLength(1), MaxLength(32)]);

export const IdList = (options: ListOptions & { max: number }) =>
  field(options, { type: 'array', maxItems: options.max, items: { type: 'string', maxLength: 32 } }, [
    IsArray(),
    ArrayMaxSize(options.max),
    IsString({ each: true }),
    MaxLength(32, { each: true }),
  ]);

export const Code = (options: FieldOptions & { pattern: RegExp; max: number }) =>
  field(options, { type: 'string', maxLength: options.max, pattern: options.pattern.source }, [
    IsString(),
    MaxLength(options.max),
    Matches(options.pattern),
  ]);

export const OneOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(options, { type: 'string', enum: [...values] }, [IsIn(values)]);

export const ListOf = (values: readonly string[], options: ListOptions = {}) =>
  field(options, { type: 'array', items: { type: 'string', enum: [...values] } }, [
    IsArray(),
    ArrayMaxSize(options.max ?? 50),
    IsIn(values, { each: true }),
  ]);

export const Whole = (options: FieldOptions & { min: number; max: number }) =>
  field(options, { type: 'integer', minimum: options.min, maximum: options.max }, [
    IsInt(),
    Min(options.min),
    Max(options.max),
  ]);

/** Money in integer fen; the property's name ends in Fen. */
export const Fen = (options: FieldOptions & { max?: number } = {}) => Whole({ min: 0, max: 100_000_000, ...options });

export const Decimal = (options: FieldOptions & { min: number; max: number; places: number }) =>
  field(options, { type: 'number', minimum: options.min, maximum: options.max }, [
    IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: options.places }),
    Min(options.min),
    Max(options.max),
  ]);

export const YesNo = (options: FieldOptions = {}) => field(options, { type: 'boolean' }, [IsBoolean()]);

/** ISO 8601 in UTC; in views always with milliseconds. */
export const Time = (options: FieldOptions = {}) =>
  field(options, { type: 'string', format: 'date-time' }, [IsIsoInstant()]);

export const Nested = (type: () => Class, options: FieldOptions = {}) =>
  // ValidateNested alone lets an absent object pass.
  field(options, { type: () => type() }, [IsObject(), ValidateNested()], { type, list: false });

export const NestedList = (type: () => Class, options: ListOptions & { max: number }) =>
  field(
    options,
    { type: () => type(), isArray: true, maxItems: options.max },
    [IsArray(), ArrayMinSize(options.min ?? 0), ArrayMaxSize(options.max), ValidateNested({ each: true })],
    { type, list: true },
  );

/** A map of names to one of a few values (subscription results); names and values are the use case's to check. */
export const MapOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(options, { type: 'object', additionalProperties: { type: 'string', enum: [...values] } }, [IsObject()]);

/** Free-form data in views only (a timeline entry's details). */
export const Data = (options: FieldOptions = {}) => field(options, { type: 'object', additionalProperties: true }, []);

export const StringList = (options: ListOptions & { max: number }) =>
  field(options, { type: 'array', maxItems: options.max, items: { type: 'string' } }, [
    IsArray(),
    ArrayMaxSize(options.max),
    IsString({ each: true }),
  ]);

/** Words of a person, several: each as `Text`. */
export const TextList = (options: ListOptions & { max: number; eachMax: number }) =>
  field(options, { type: 'array', maxItems: options.max, items: { type: 'string', maxLength: options.eachMax } }, [
    IsArray(),
    ArrayMaxSize(options.max),
    IsString({ each: true }),
    MaxLength(options.eachMax, { each: true }),
    IsPlainText({ each: true }),
  ]);
