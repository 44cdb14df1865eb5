/** What the client knows about the API. The screens name only these types; where they come from changes here alone. */
import type { LocalOperations } from './local-contract';

export { operationPaths } from './local-contract';

export type OperationId = keyof LocalOperations;
/** `{path?, query?, body?}` of one operation. */
export type Input<O extends OperationId> = LocalOperations[O]['input'];
/** The body of its good answer. */
export type Answer<O extends OperationId> = LocalOperations[O]['answer'];
/** One entry of a list operation's answer. */
export type Item<O extends OperationId> = Answer<O> extends { items: (infer Entry)[] } ? Entry : never;
