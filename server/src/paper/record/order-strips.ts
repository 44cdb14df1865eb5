import { formatFen } from '@youying/shared/domain/money';
import { COPY_LABELS, type PaperCopy } from '@youying/shared/domain/paper/copies';
import type { PricedLine } from '@youying/shared/domain/quote/types';
import { OUTCOME_LABELS } from '@youying/shared/domain/ticket/labels';
import { MATERIALS_CHECKS } from '@youying/shared/domain/work-order/types';
import type { TicketView } from '../../tickets/dto/ticket-views.js';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import type { Slip, StripPart } from '../press/sheets.js';
import type { PaperSource } from './source.js';
import { dayAndTime, timeOn } from './times.js';
import { VERIFICATION_WORDS } from './verification-words.js';

/** The view of the ticket decides what of it this reader may know. */
type Strip = (source: PaperSource, order: WorkOrder, ticket: TicketView) => StripPart[];

const deskStrip: Strip = ({ say, look, archive }, order, { closeOut, callback, linked }) => {
  const time = (at: string) => timeOn(Date.parse(at), order.dispatchedAt, look.language);
  const method = closeOut?.method
    ? VERIFICATION_WORDS[closeOut.method as keyof typeof VERIFICATION_WORDS][look.language]
    : '';
  const outcome = closeOut
    ? (OUTCOME_LABELS[closeOut.outcome as keyof typeof OUTCOME_LABELS]?.[look.language] ?? '')
    : '';
  const verified = closeOut
    ? [time(closeOut.receptionist.at), method, outcome].filter((part) => part !== '').join(' ')
    : '';
  // The day is known once it is closed; before, the paper promises none.
  const due = callback?.dueAt;
  return [
    { label: say('verification'), text: verified || '            ' },
    {
      label: say('callback'),
      text: due ? say('callbackBefore', { time: dayAndTime(Date.parse(due), look.language) }) : '            ',
    },
    {
      label: say('archive'),
      text: archive
        ? say('archivePosition', { month: archive.month, position: String(archive.position) })
        : '            ',
    },
    ...(linked.length === 0
      ? []
      : [{ label: say('linked'), text: linked.map(({ no }) => no ?? say('unnumbered')).join('、') }]),
    ...(order.result === null ? [] : [{ label: say('result'), text: order.result }]),
  ];
};

const engineeringStrip: Strip = ({ say, matter }, order) => {
  const outcome = order.materialsCheck?.outcome;
  const finished = order.finishedAt !== null;
  const boxes = [
    ...MATERIALS_CHECKS.map((check) => ({ text: say(check), ticked: outcome === check })),
    { text: say('none'), ticked: finished && outcome === undefined },
  ];
  const lines = (order.actualLines ?? []) as readonly PricedLine[];
  const photos = matter.media.filter(({ id, kind }) => kind === 'image' && order.resultMediaIds.includes(id));
  const of = (purpose: string) => String(photos.filter((photo) => photo.purpose === purpose).length);
  return [
    { label: say('materials'), text: '', boxes },
    {
      label: say('courtesy'),
      text: '',
      boxes: (['badge', 'leave', 'covers'] as const).map((courtesy) => ({ text: say(courtesy), ticked: false })),
    },
    ...(lines.length === 0
      ? []
      : [
          {
            label: say('parts'),
            text: lines.map(({ name, quantity, unit }) => `${name} ${quantity}${unit ?? ''}`).join('、'),
          },
        ]),
    { label: say('photos'), text: say('photoCounts', { before: of('before_photo'), after: of('after_photo') }) },
    ...(order.result === null ? [] : [{ label: say('result'), text: order.result }]),
  ];
};

const residentStrip: Strip = ({ say, hotline }, order, { workOrders }) => {
  const total = workOrders.find(({ id }) => id === String(order.id))?.actual?.totalFen ?? order.consentedFen;
  return [
    { label: say('noCash'), large: true, text: total ? say('byBill', { amount: formatFen(total) }) : '' },
    { label: say('hotline'), text: hotline },
    { label: '', text: say('codeOpens') },
  ];
};

const STRIPS: Readonly<Record<PaperCopy, Strip>> = {
  desk: deskStrip,
  engineering: engineeringStrip,
  resident: residentStrip,
};

/** The one part in which the copies differ (design/desk.md, Paper). */
export const slipOf = (copy: PaperCopy, source: PaperSource, order: WorkOrder, ticket: TicketView): Slip => ({
  copy: COPY_LABELS[copy][source.look.language],
  strip: STRIPS[copy](source, order, ticket),
});
