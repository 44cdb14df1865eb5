import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import { limitsOf } from './limits';

it('what the community decided counts; where it decided nothing, the book does', () => {
  const limits = limitsOf([{ key: 'registerWithinMinutes', value: 5 }]);
  expect(limits.registerWithinMinutes).toBe(5);
  expect(limits.callbackAttempts).toBe(defaultPolicies.callbackAttempts);
});
