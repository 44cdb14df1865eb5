import { defaultPolicies, type Policies } from '@youying/shared/domain/procedures/policies';
import { call } from '@/platform/api/call';
import { useLive } from '@/platform/use-live';
import { limitsOf } from './limits';

/**
 * The numbers that hold now in this community, those of the book until the answer is there.
 * @param communityId absent: the person's own
 */
export function useLimits(communityId?: string): Policies {
  const answer = useLive(`limits:${communityId ?? ''}`, ['settings'], () =>
    call('getLimits', { query: { communityId } }),
  ).data;
  return answer === undefined ? defaultPolicies : limitsOf(answer.items);
}
