/** The API as the generated OpenAPI types tell it, by operationId. The screens name only these types. */
import { OPERATIONS, type OperationId } from '@youying/shared/api/operations.gen';
import type { components, operations } from '@youying/shared/api/schema.gen';

export { OPERATIONS, type OperationId };

/** A view or input by its name in the API. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type Content<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** The body of an operation's good answer; undefined where it has none. */
export type Answer<O extends OperationId> = {
  [Status in Extract<keyof operations[O]['responses'], 200 | 201 | 202 | 204>]: Content<
    operations[O]['responses'][Status]
  >;
}[Extract<keyof operations[O]['responses'], 200 | 201 | 202 | 204>];

/** One entry of a list operation's answer. */
export type Item<O extends OperationId> = Answer<O> extends { items: (infer Entry)[] } ? Entry : never;

type Body<O extends OperationId> = operations[O] extends {
  requestBody: { content: { 'application/json': infer Json } };
}
  ? Json
  : undefined;

type Part<Name extends string, Value> = [Value] extends [undefined | never]
  ? { [N in Name]?: undefined }
  : undefined extends Value
    ? { [N in Name]?: Value }
    : { [N in Name]: Value };

type Path<O extends OperationId> = operations[O]['parameters'] extends { path: infer P } ? P : undefined;
type Query<O extends OperationId> = operations[O]['parameters'] extends { query?: infer Q } ? Q | undefined : undefined;

/** `{path?, query?, body?}` of one operation, each demanded where the operation demands it. */
export type Input<O extends OperationId> = Part<'path', Path<O>> & Part<'query', Query<O>> & Part<'body', Body<O>>;
