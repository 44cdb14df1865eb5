import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

/**
 * The rules of a class as class-validator finds them, found once. For every body it goes through the rules of every class
 * of the program, in search of ancestors: two thirds of what the checking of a body costs (docs/benchmarks.md). Decorators
 * have all run before the first request; what asks for groups or a schema is not kept.
 */
const storage = getMetadataStorage();
const find = storage.getTargetValidationMetadatas.bind(storage);
const kept = new Map<unknown, Rules>();

storage.getTargetValidationMetadatas = (type, schema, always, strictGroups, groups) => {
  if (schema || always || strictGroups || groups?.length) return find(type, schema, always, strictGroups, groups);
  const rules = kept.get(type) ?? find(type, schema, always, strictGroups, groups);
  kept.set(type, rules);
  return rules;
};
