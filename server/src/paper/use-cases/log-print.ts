import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { Print } from '../print.entity.js';

type Printing = Pick<Print, 'communityId' | 'form' | 'ticketId' | 'workOrderId' | 'copies' | 'photos' | 'placeIds'> &
  Partial<Pick<Print, 'day'>>;

/**
 * Counts a print and keeps who made it. The ticket's row (of a day, the community's) is locked by whoever calls, so that no
 * two prints of a record have the same number.
 * @param onScreen a resident opening their own copy: kept, not counted, as it is no paper that somebody could pass off
 */
export async function logPrint(
  work: Work,
  actor: Actor,
  printing: Printing,
  { language, onScreen }: { readonly language: Language; readonly onScreen: boolean },
): Promise<Print> {
  const { communityId, form, ticketId, workOrderId, day = null } = printing;
  const last = onScreen
    ? undefined
    : await work.findOne(
        Print,
        scopeOfCommunity(communityId),
        { ticketId, form, workOrderId, day, number: { gt: 0 } },
        { orderBy: [['id', 'desc']] },
      );
  const print: Print = {
    id: nextId(),
    ...printing,
    day,
    number: onScreen ? null : (last?.number ?? 0) + 1,
    language,
    printedBy: actor.personId,
    printedByName: actor.name,
    at: work.now,
  };
  work.insert(Print, print);
  return print;
}
