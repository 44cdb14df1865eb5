import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { photoUrlOf } from '../../media/public/media-views.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText } from '../../platform/http/ids.js';
import { MAX_PAGE } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { ListStaffQuery } from '../dto/work-order-inputs.js';
import type { StaffListView } from '../dto/work-order-views.js';

interface StaffRow {
  readonly id: number;
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

/** Who can be sent, with what they have in hand: the least loaded first (DSP-5). */
@Injectable()
export class ListStaff {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListStaffQuery): Promise<StaffListView> {
    const { communities } = scopeOf(actor);
    const fence =
      communities === 'all'
        ? { text: '1 = 1', values: [] }
        : { text: `g.community_id IN (${communities.map(() => '?').join(', ') || '0'})`, values: communities };
    const department = query.department === undefined ? '' : ' AND g.department = ?';
    const rows = await this.database.read.rows<StaffRow>(
      `SELECT p.id, p.name, p.phone, p.photo_media_id, p.badge_no, p.skills, g.community_id, g.department, g.role,
              (SELECT COUNT(*) FROM work_order w WHERE w.assignee_id = p.id AND w.is_open = 1) AS open_orders
         FROM staff_grant g JOIN person p ON p.id = g.person_id
        WHERE ${fence.text} AND g.until IS NULL AND g.role IN ('implementer', 'contractor', 'department_supervisor')${department}
        ORDER BY open_orders, p.id LIMIT ${query.limit ?? MAX_PAGE}`,
      [...fence.values, ...(query.department === undefined ? [] : [query.department])],
    );
    return {
      items: rows.map((row) => {
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
