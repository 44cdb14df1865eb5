import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import { FORM_LABELS } from '@youying/shared/domain/paper/forms';
import type { Actor } from '@youying/shared/domain/roles';
import { AlarmReport, admitToAlarm, loadAlarm } from '../../alarms/public/report.js';
import { Community } from '../../communities/community.entity.js';
import { signatureMedium } from '../../day-records/queries/day-signature-image.js';
import { dayRecord } from '../../day-records/queries/get-day-record.js';
import { admitToOrder, admitToTicket } from '../../matters/public/access.js';
import { loadMatter, loadMatterOfOrder } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import type { Look } from '../../matters/public/view-parts.js';
import type { MediaEntity } from '../../media/media.entity.js';
import { Place } from '../../places/place.entity.js';
import { inReadingOrder } from '../../places/queries/place-view.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { notFound } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { GetTimeline } from '../../tickets/queries/get-timeline.js';
import type { Sheet } from '../press/sheets.js';
import type { Print } from '../print.entity.js';
import { closeOutSheet } from '../record/close-out-sheet.js';
import { daySheet } from '../record/day-sheet.js';
import { orderSheet } from '../record/order-sheet.js';
import { sayIn } from '../record/paper-words.js';
import { Pictures } from '../record/pictures.js';
import { registrationSheet } from '../record/registration-sheet.js';
import { reportSheet } from '../record/report-sheet.js';
import { headOf, markText, readSource } from '../record/source.js';
import { stickerSheet } from '../record/sticker-sheet.js';

/** A sheet with the files it shows and the number of its record. */
export interface WrittenSheet {
  readonly sheet: Sheet;
  readonly media: readonly MediaEntity[];
  readonly no: string | null;
}

/** Writes what a print shows to this reader now: the access table and the field table are asked again at every reading. */
@Injectable()
export class WriteSheet {
  constructor(
    private readonly database: Database,
    private readonly getTimeline: GetTimeline,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, print: Print, origin: string): Promise<WrittenSheet> {
    const look: Look = { actor, language: print.language, now: this.clock.now(), signer: this.signer };
    const mark = { number: print.number, origin };
    if (print.form === 'work_order') return this.order(print, look, mark);
    if (print.form === 'registration') return this.registration(print, look, mark);
    if (print.form === 'close_out') return this.closeOut(print, look, mark);
    if (print.form === 'alarm_report') return this.report(print, look, mark);
    if (print.form === 'day_record') return this.dayRecord(print, look, mark);
    return this.stickers(print, look, mark);
  }

  private async dayRecord({ communityId, day }: Print, look: Look, mark: Mark): Promise<WrittenSheet> {
    const { actor, language, now } = look;
    if (day === null || !mayDo('printDayRecord', actor, communitySubject(communityId))) throw notFound();
    const reader = this.database.read;
    const [community, record, drawn] = await Promise.all([
      reader.findOneGlobal(Community, { id: communityId }),
      dayRecord(reader, now, { actor, communityId, day, language, signer: look.signer }),
      signatureMedium(reader, communityId, day),
    ]);
    if (!community) throw notFound();
    const say = sayIn(language);
    const head = {
      title: FORM_LABELS.day_record[language],
      issuer: say('issuer', { community: community.name }),
      no: day,
      qr: `${mark.origin}/#/packages/desk/signoff/index?day=${day}`,
      mark: markText(mark, say),
    };
    const pictures = new Pictures(drawn ? [drawn] : []);
    const sheet = daySheet(record, pictures.add(drawn?.id), head, { say, language });
    return { sheet, media: pictures.media, no: day };
  }

  private async stickers(
    { communityId, placeIds }: Print,
    { actor, language }: Look,
    { origin }: Mark,
  ): Promise<WrittenSheet> {
    if (!mayDo('printStickers', actor, communitySubject(communityId))) throw notFound();
    const reader = this.database.read;
    const [community, places] = await Promise.all([
      reader.findOneGlobal(Community, { id: communityId }),
      reader.find(Place, scopeOfCommunity(communityId), { id: [...(placeIds ?? [])], retiredAt: null }),
    ]);
    if (!community) throw notFound();
    return {
      sheet: stickerSheet(inReadingOrder(places), community, origin, sayIn(language)),
      media: [],
      no: community.name,
    };
  }

  private async order({ workOrderId, copies, photos }: Print, look: Look, mark: Mark): Promise<WrittenSheet> {
    const id = workOrderId ?? 0;
    const found = await loadMatterOfOrder(this.database.read, scopeOf(look.actor), id);
    const { matter, order } = admitToOrder('printWorkOrder', look.actor, found, id);
    const source = await readSource(this.database.read, matter, look, mark);
    const pictures = new Pictures(matter.media);
    return { sheet: orderSheet(source, order, copies, pictures, photos), media: pictures.media, no: order.no };
  }

  private async registration(print: Print, look: Look, mark: Mark): Promise<WrittenSheet> {
    const matter = await this.matterOf('printRegistration', print, look);
    const source = await readSource(this.database.read, matter, look, mark);
    const timeline = await this.getTimeline.execute(look.actor, matter.ticket.id, look.language);
    const pictures = new Pictures(matter.media);
    return { sheet: registrationSheet(source, timeline, pictures), media: pictures.media, no: matter.ticket.no };
  }

  private async closeOut(print: Print, look: Look, mark: Mark): Promise<WrittenSheet> {
    const matter = await this.matterOf('printCloseOut', print, look);
    const pictures = new Pictures(matter.media);
    const source = await readSource(this.database.read, matter, look, mark);
    return { sheet: closeOutSheet(source, pictures), media: pictures.media, no: matter.ticket.no };
  }

  private async report({ ticketId }: Print, look: Look, mark: Mark): Promise<WrittenSheet> {
    const id = ticketId ?? 0;
    const scope = scopeOf(look.actor);
    const { matter } = admitToAlarm('printAlarmReport', look.actor, await loadAlarm(this.database.read, scope, id));
    const report = await this.database.read.findOne(AlarmReport, scope, { id });
    if (!report) throw notFound();
    const source = await readSource(this.database.read, matter, look, mark);
    const head = headOf(source, FORM_LABELS.alarm_report[look.language], report.document.no);
    const written = { by: report.writtenByName, at: report.writtenAt };
    return { sheet: reportSheet(report.document, written, head, source.say), media: [], no: report.document.no };
  }

  private async matterOf(
    operation: 'printRegistration' | 'printCloseOut',
    { ticketId }: Print,
    { actor }: Look,
  ): Promise<Matter> {
    return admitToTicket(operation, actor, await loadMatter(this.database.read, scopeOf(actor), ticketId ?? 0));
  }
}

type Mark = { readonly number: number | null; readonly origin: string };
