import { mayComeFrom } from '@youying/shared/domain/outage/kinds';
import type { TicketStatus } from '@youying/shared/domain/ticket/types';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { OutageTicketView } from '../dto/outage-views.js';
import type { Outage } from '../outage.entity.js';
import { housesIn } from './area-sql.js';

/** CMP-4: a complaint is never tied to an outage, so no fence is needed around these. */
export const TIEABLE_KINDS = ['repair', 'help', 'consultation'] as const;

const MOST_LOOKED_AT = 500;
const MOST_SHOWN = 200;
const CLIPPED = 200;

interface MatterRow {
  readonly id: number | string;
  readonly no: string | null;
  readonly place: string;
  readonly description: string;
  readonly status: TicketStatus;
  readonly created_at: number | string;
  readonly code: string | null;
  readonly tied: number | string | null;
}

/** What is tied to an outage, then the open matters of its area that may come from it: a person confirms. */
export async function outageMatters(reader: Reader, outage: Outage): Promise<OutageTicketView[]> {
  const { id, communityId, area, isOpen } = outage;
  const there = housesIn(area, 'h');
  const marks = TIEABLE_KINDS.map(() => '?').join(', ');
  const candidates = isOpen
    ? `(t.is_open = 1 AND t.kind IN (${marks}) AND (${there.text}${area.whole ? ' OR t.house_id IS NULL' : ''}))`
    : '1 = 0';
  const rows = await reader.rows<MatterRow>(
    `SELECT t.id, t.no, t.place, t.description, t.status, t.created_at, c.code, o.id AS tied
       FROM ticket t
       LEFT JOIN house h ON h.id = t.house_id
       LEFT JOIN category c ON c.id = t.category_id
       LEFT JOIN outage_ticket o ON o.ticket_id = t.id AND o.outage_id = ?
      WHERE t.community_id = ? AND (o.id IS NOT NULL OR ${candidates})
      ORDER BY t.id DESC LIMIT ${MOST_LOOKED_AT}`,
    [id, communityId, ...(isOpen ? [...TIEABLE_KINDS, ...there.values] : [])],
  );
  return rows
    .filter(({ tied, code, description }) => {
      return tied !== null || mayComeFrom(outage.kind, { categoryCode: code, text: description });
    })
    .map((row) => ({
      id: idText(Number(row.id)),
      no: row.no,
      place: row.place,
      description: row.description.slice(0, CLIPPED),
      status: row.status,
      createdAt: timeText(Number(row.created_at)),
      tied: row.tied !== null,
    }))
    .sort((a, b) => Number(b.tied) - Number(a.tied))
    .slice(0, MOST_SHOWN);
}
