import { idText, timeText } from '../../platform/http/ids.js';
import type { Archive } from '../archive.entity.js';
import type { ArchiveView } from '../dto/archive-views.js';

export const archiveView = ({ id, month, count, digest, archivedByName, createdAt }: Archive): ArchiveView => ({
  id: idText(id),
  month,
  count,
  digest,
  archivedByName,
  archivedAt: timeText(createdAt),
});
