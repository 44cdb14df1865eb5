import { Inject, Injectable } from '@nestjs/common';
import { spanOfMonth } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import { DAY, instantOfDay, shanghaiDay } from '@youying/shared/domain/time';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { timeText } from '../../platform/http/ids.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { DaySignature } from '../day-signature.entity.js';
import type { SignedDaysView } from '../dto/day-record-views.js';
import { signatureUrl } from './day-signature-image.js';

/** REP-1: which days of a month were signed, by whom, and which of them only afterwards. */
@Injectable()
export class ListSignedDays {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, communityId: number, month: string): Promise<SignedDaysView> {
    admitToDesk('listSignedDays', actor, communityId);
    const { from, until } = spanOfMonth(month);
    const rows = await this.database.read.find(
      DaySignature,
      scopeOfCommunity(communityId),
      { day: { gte: shanghaiDay(from) } },
      { orderBy: [['day', 'asc']] },
    );
    return {
      items: rows
        .filter(({ day }) => day < shanghaiDay(until))
        .map((signed) => ({
          day: signed.day,
          byName: signed.signedByName,
          way: signed.way,
          imageUrl: signatureUrl(signed, 'thumb', { signer: this.signer, actor }),
          at: timeText(signed.signedAt),
          late: signed.signedAt >= (instantOfDay(signed.day) ?? signed.signedAt) + DAY,
        })),
    };
  }
}
