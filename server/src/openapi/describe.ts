import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOperation,
  ApiProperty,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Class, fieldsOf } from '../platform/http/fields.js';
import { CHAPTER, OPERATION, type OperationMeta } from '../platform/http/operation.js';

type Controller = new (...parts: never[]) => object;

/**
 * Says to @nestjs/swagger what the controllers and their fields say of themselves. The decorators stand here and not on
 * the controllers, because a server that answers needs none of that library: it is a fifth of the start.
 */
export function describeControllers(controllers: readonly Controller[]): void {
  const known = new Set<Class>();
  for (const controller of controllers) {
    ApiTags(Reflect.getMetadata(CHAPTER, controller) as string)(controller);
    for (const name of Object.getOwnPropertyNames(controller.prototype)) {
      const descriptor = Object.getOwnPropertyDescriptor(controller.prototype, name) as PropertyDescriptor;
      const operation = Reflect.getMetadata(OPERATION, descriptor.value) as OperationMeta | undefined;
      if (!operation) continue;
      for (const type of [operation.body, operation.query, operation.answer]) if (type) describeFields(type, known);
      for (const say of wordsOf(operation)) say(controller.prototype, name, descriptor);
    }
  }
}

function describeFields(type: Class, known: Set<Class>): void {
  if (known.has(type)) return;
  known.add(type);
  for (const [name, { schema, nested }] of fieldsOf(type)) {
    ApiProperty(schema)(type.prototype, name);
    if (nested) describeFields(nested.type(), known);
  }
}

function wordsOf(operation: OperationMeta): MethodDecorator[] {
  const { id, summary, body, query, answer, multipart, status } = operation;
  const answered = answer ? { status: status ?? 200, type: answer } : { status: status ?? 204 };
  const problem = { description: 'RFC 9457 problem', schema: { $ref: '#/components/schemas/Problem' } };
  const words = [
    ApiOperation({ operationId: id, summary }),
    ApiBearerAuth(),
    ApiResponse(answered),
    ApiResponse({ status: 'default', ...problem }),
  ];
  if (body) words.push(ApiBody({ type: body }));
  if (query) words.push(...queryParameters(query));
  if (multipart) words.push(...uploads(multipart));
  if (operation.command) words.push(IDEMPOTENCY_KEY);
  return words;
}

const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 128 },
});

const uploads = ({ properties, required }: NonNullable<OperationMeta['multipart']>): MethodDecorator[] => [
  ApiConsumes('multipart/form-data'),
  ApiBody({ schema: { type: 'object', properties, required: [...required] } }),
];

/** Query DTOs become single parameters; their fields carry the schema. */
const queryParameters = (type: Class): MethodDecorator[] =>
  [...fieldsOf(type)].map(([name, { schema }]) => {
    const { required, ...words } = schema as { required?: boolean };
    return ApiQuery({ name, required: required ?? false, schema: words });
  });
