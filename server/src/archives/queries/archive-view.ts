import { idText, timeText } from '../../platform/http/ids.js';
import type { Archive } from '../archive.entity.js';
import type { ArchiveView } from '../dto/archive-views.js';
import type { SeenArchive } from './as-seen-by.js';

export const archiveView = (
  { id, month, archivedByName, createdAt }: Archive,
  { count, digest }: Pick<SeenArchive, 'count' | 'digest'>,
): ArchiveView => ({
  id: idText(id),
  month,
  count,
  digest,
  archivedByName,
  archivedAt: timeText(createdAt),
});
