import { SECOND } from '@youying/shared/domain/time';
import type { Shelf } from '../../platform/database/kept.js';
import type { Reader } from '../../platform/database/reader.js';
import { Community } from '../community.entity.js';

/** Every matter shows it. */
const NAME: Shelf = { name: 'community name', keptMs: 10 * SECOND };

/** '' for a community that does not exist. */
export const communityNameOf = (reader: Reader, communityId: number): Promise<string> =>
  reader.kept.get(
    NAME,
    communityId,
    async () => (await reader.findOneGlobal(Community, { id: communityId }))?.name ?? '',
  );
