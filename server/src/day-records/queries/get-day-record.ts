import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { type Instant, instantOfDay } from '@youying/shared/domain/time';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { timeText } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { DaySignature } from '../day-signature.entity.js';
import type { DayFiguresView, DayRecordView } from '../dto/day-record-views.js';
import { dayExceptions } from './day-exceptions.js';
import { dayFigures } from './day-figures.js';
import { dayFirst, dayLines } from './day-lists.js';
import { signatureUrl } from './day-signature-image.js';

/** REP-1: what happened on a day, what has to be looked at first, and whether it was signed. */
@Injectable()
export class GetDayRecord {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: Actor, communityId: number, day: string, language: Language): Promise<DayRecordView> {
    admitToDesk('getDayRecord', actor, communityId);
    return dayRecord(this.database.read, this.database.now(), {
      actor,
      communityId,
      day,
      language,
      signer: this.signer,
    });
  }
}

export interface DayAsked {
  readonly actor: Actor;
  readonly communityId: number;
  /** `YYYYMMDD` */
  readonly day: string;
  readonly language: Language;
  readonly signer: LinkSigner;
}

/** Midnight before a day that has begun; a day to come, and what is no day, is not there. */
export function startOfDay(day: string, now: Instant): Instant {
  const from = instantOfDay(day);
  if (from === null || from > now) throw notFound();
  return from;
}

export async function dayRecord(reader: Reader, now: Instant, asked: DayAsked): Promise<DayRecordView> {
  const { actor, communityId, day } = asked;
  const from = startOfDay(day, now);
  const signed = await reader.findOne(DaySignature, scopeOfCommunity(communityId), { day });
  return {
    day,
    figures: signed ? (signed.figures as unknown as DayFiguresView) : await dayFigures(reader, { ...asked, from, now }),
    first: [...(await dayFirst(reader, { ...asked, from, now })), ...(await dayExceptions(reader, { ...asked, from }))],
    items: await dayLines(reader, { ...asked, from }),
    signature: signed
      ? {
          opinion: signed.opinion,
          rewards: signed.rewards,
          byName: signed.signedByName,
          way: signed.way,
          imageUrl: signatureUrl(signed, 'full', asked),
          at: timeText(signed.signedAt),
        }
      : null,
    actions: !signed && mayDo('signDayRecord', actor, communitySubject(communityId)) ? ['signDayRecord'] : [],
  };
}
