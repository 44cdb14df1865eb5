import { type ValidationError, validateSync } from 'class-validator';
import './kept-rules.js';
import { type Class, fieldsOf, type NestedField } from './fields.js';
import { type FieldProblem, Problem } from './problem.js';

/**
 * Checks a body or a query against its DTO class: strict like ValidationPipe with whitelist and
 * forbidUnknownValues, without class-transformer's cost. Returns an instance; throws Problem invalid_input.
 */
export function parseInput<T extends object>(type: new () => T, raw: unknown): T {
  const errors: FieldProblem[] = [];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new Problem('invalid_input', { errors: [{ field: '', code: 'wrong_type' }] });
  }
  const instance = build(type as Class, raw as Record<string, unknown>, '', errors) as T;
  // class-validator calls a class without a single rule an unknown value.
  const hasRules = fieldsOf(type as Class).size > 0;
  if (errors.length === 0 && hasRules) collect(validateSync(instance, { forbidUnknownValues: true }), '', errors);
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
  return instance;
}

function build(type: Class, raw: Record<string, unknown>, path: string, errors: FieldProblem[]): object {
  const instance = new type() as Record<string, unknown>;
  const fields = fieldsOf(type);
  for (const [name, value] of Object.entries(raw)) {
    const at = path + name;
    const field = fields.get(name);
    if (!field) errors.push({ field: at, code: 'unknown_field' });
    else if (value !== undefined) {
      instance[name] = field.nested ? buildNested(field.nested, value, at, errors) : value;
    }
  }
  return instance;
}

function buildNested({ type, list }: NestedField, value: unknown, field: string, errors: FieldProblem[]): unknown {
  if (value === null) return value;
  if (list && Array.isArray(value)) {
    const one = { type, list: false };
    return value.map((item, index) => buildNested(one, item, `${field}.${index}`, errors));
  }
  if (!list && typeof value === 'object' && !Array.isArray(value)) {
    return build(type(), value as Record<string, unknown>, `${field}.`, errors);
  }
  errors.push({ field, code: 'wrong_type' });
  return value;
}

const CODES: Readonly<Record<string, string>> = {
  isString: 'wrong_type',
  isInt: 'wrong_type',
  isNumber: 'wrong_type',
  isBoolean: 'wrong_type',
  isArray: 'wrong_type',
  isObject: 'wrong_type',
  nestedValidation: 'wrong_type',
  unknownValue: 'wrong_type',
  isIn: 'not_allowed',
  maxLength: 'too_long',
  minLength: 'too_short',
  max: 'too_big',
  min: 'too_small',
  arrayMaxSize: 'too_many',
  arrayMinSize: 'too_few',
  isPlainText: 'bad_characters',
  saysSomething: 'required',
  isIsoInstant: 'bad_time',
  matches: 'bad_format',
};
/** When several rules fail, the one that says most. */
const WEIGHT = [
  'wrong_type',
  'bad_time',
  'not_allowed',
  'too_long',
  'too_short',
  'too_big',
  'too_small',
  'bad_characters',
];

function collect(found: readonly ValidationError[], path: string, errors: FieldProblem[]): void {
  for (const error of found) {
    const field = path + error.property;
    if (error.constraints) errors.push({ field, ...codeOf(error) });
    if (error.children?.length) collect(error.children, `${field}.`, errors);
  }
}

function codeOf(error: ValidationError): Pick<FieldProblem, 'code' | 'params'> {
  const constraints = error.constraints ?? {};
  if (error.value === undefined) return { code: 'required' };
  const codes = Object.keys(constraints).map((name) => CODES[name] ?? 'invalid');
  const code = WEIGHT.find((candidate) => codes.includes(candidate)) ?? codes[0] ?? 'invalid';
  const limit = Object.entries(constraints)
    .find(([name]) => CODES[name] === code)?.[1]
    .match(/-?\d+/)?.[0];
  if (limit === undefined || !/^too_/.test(code)) return { code };
  return { code, params: { min: Number(limit), max: Number(limit) } };
}
