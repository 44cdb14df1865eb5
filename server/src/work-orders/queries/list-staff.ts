import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import { termsFor } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { OpenTerm } from '@youying/shared/domain/access/types';
import { type Actor, type Department, STAFF_LISTS } from '@youying/shared/domain/roles';
import { fenceAround } from '../../matters/public/fence.js';
import { photoUrlOf } from '../../media/public/media-views.js';
import { Database } from '../../platform/database/database.js';
import type { Sql } from '../../platform/database/where.js';
import { idText } from '../../platform/http/ids.js';
import { MAX_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { ListStaffQuery } from '../dto/work-order-inputs.js';
import type { StaffListView } from '../dto/work-order-views.js';

interface StaffRow {
  readonly id: number;
  readonly grant_id: number;
  readonly name: string;
  readonly phone: string | null;
  readonly photo_media_id: number | null;
  readonly badge_no: string | null;
  readonly skills: string;
  readonly community_id: number;
  readonly department: Department | null;
  readonly role: string;
  readonly open_orders: number;
}

/** How far the table lets somebody look, as a condition on `staff_grant g`. */
function armOf({ grant, reach }: OpenTerm): Sql {
  if (reach === 'all' || grant.communityId === null) return { text: '1 = 1', values: [] };
  if (reach === 'community') return { text: 'g.community_id = ?', values: [grant.communityId] };
  return { text: 'g.community_id = ? AND g.department = ?', values: [grant.communityId, grant.department] };
}

/** Who can be sent, with what they have in hand: the least loaded first (DSP-5); or every colleague, each once. */
@Injectable()
export class ListStaff {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListStaffQuery): Promise<StaffListView> {
    const arms = termsFor('listStaff', actor).map(armOf);
    const fence = arms.map(({ text }) => `(${text})`).join(' OR ') || '1 = 0';
    const department = query.department === undefined ? '' : ' AND g.department = ?';
    const hidden = fenceAround(actor, 'w.ticket_id');
    const roles = STAFF_LISTS[query.who ?? 'sent_out'];
    const limit = query.limit ?? MAX_PAGE;
    // What is in hand changes from page to page: a list in which everybody is looked for goes by who they are.
    const load = query.who === 'everybody' ? '(0 * open_orders)' : 'open_orders';
    const [afterLoad = -1, afterPerson = 0, afterGrant = 0] = readCursor(query.cursor, 3) ?? [];
    const found = await this.database.read.rows<StaffRow>(
      `SELECT s.* FROM (SELECT p.id, g.id AS grant_id, p.name, p.phone, p.photo_media_id, p.badge_no, p.skills, g.community_id, g.department, g.role,
              (SELECT COUNT(*) FROM work_order w WHERE w.assignee_id = p.id AND w.is_open = 1${hidden.text}) AS open_orders
         FROM staff_grant g JOIN person p ON p.id = g.person_id
        WHERE (${fence}) AND g.until IS NULL AND g.role IN (${roles.map(() => '?').join(', ')})${department}) s
        WHERE ${load} > ? OR (${load} = ? AND (s.id > ? OR (s.id = ? AND s.grant_id > ?)))
        ORDER BY ${load}, s.id, s.grant_id LIMIT ${limit + 1}`,
      [
        ...hidden.values,
        ...arms.flatMap(({ values }) => values),
        ...roles,
        ...(query.department === undefined ? [] : [query.department]),
        ...[afterLoad, afterLoad, afterPerson, afterPerson, afterGrant],
      ],
    );
    const { items: rows, nextCursor } = pageOf(
      found,
      limit,
      (row) => row,
      (row) => [query.who === 'everybody' ? 0 : Number(row.open_orders), Number(row.id), Number(row.grant_id)],
    );
    const shown = query.who === 'everybody' ? eachOnce(rows) : rows;
    return {
      nextCursor,
      items: shown.map((row) => {
        const subject = communitySubject(Number(row.community_id), row.department ? [row.department] : []);
        const phone = maySeeField('staff_work_phone', actor, subject) ? row.phone : null;
        const photo = { photoMediaId: row.photo_media_id === null ? null : Number(row.photo_media_id) };
        return {
          id: idText(Number(row.id)),
          name: row.name,
          photoUrl: photoUrlOf(photo, this.signer, actor.personId),
          badgeNo: row.badge_no,
          phone,
          department: row.department,
          role: row.role,
          skills: JSON.parse(row.skills) as string[],
          openOrders: Number(row.open_orders),
        };
      }),
    };
  }
}

/** Somebody with several posts stands once in a list of people. */
const eachOnce = (rows: readonly StaffRow[]): StaffRow[] =>
  rows.filter(({ id }, at) => rows.findIndex((row) => Number(row.id) === Number(id)) === at);
