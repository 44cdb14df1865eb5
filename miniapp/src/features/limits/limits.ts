import { defaultPolicies, type Policies } from '@youying/shared/domain/procedures/policies';

/** What the community decided, over what the book says. */
export function limitsOf(items: readonly { readonly key: string; readonly value: number }[]): Policies {
  return { ...defaultPolicies, ...Object.fromEntries(items.map(({ key, value }) => [key, value])) };
}
