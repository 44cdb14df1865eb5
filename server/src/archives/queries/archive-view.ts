import { idText, timeText } from '../../platform/http/ids.js';
import type { Archive } from '../archive.entity.js';
import type { ArchiveView } from '../dto/archive-views.js';

/** @param hidden by archive: lines that the reader does not learn of (CMP-4) */
export const archiveView = (
  { id, month, count, digest, archivedByName, createdAt }: Archive,
  hidden: ReadonlyMap<number, number>,
): ArchiveView => ({
  id: idText(id),
  month,
  count: count - (hidden.get(id) ?? 0),
  digest,
  archivedByName,
  archivedAt: timeText(createdAt),
});
