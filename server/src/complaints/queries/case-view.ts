import { idText, timeText } from '../../platform/http/ids.js';
import type { ComplaintCase } from '../complaint.entity.js';
import type { CaseView } from '../dto/case-views.js';

/** Neither whose it was, nor who wrote it (CMP-6). */
export function caseView({
  id,
  createdAt,
  communityId: _c,
  ticketId: _t,
  writtenBy: _w,
  ...same
}: ComplaintCase): CaseView {
  return { ...same, id: idText(id), createdAt: timeText(createdAt) };
}
