import { maySeeField } from '@youying/shared/domain/access/fields';
import type { PaperCopy } from '@youying/shared/domain/paper/copies';
import { FORM_LABELS } from '@youying/shared/domain/paper/forms';
import { maskPhone } from '@youying/shared/domain/phone';
import { subjectOf } from '../../matters/public/subject-of.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { workOrderView } from '../../matters/public/work-order-view.js';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import type { Cell, OrderSheet } from '../press/sheets.js';
import { feesOf } from './order-fees.js';
import { signaturesOf } from './order-signatures.js';
import { slipOf } from './order-strips.js';
import { photoSection } from './photo-section.js';
import type { Pictures } from './pictures.js';
import { headOf, type PaperSource, sheetWords } from './source.js';
import { dayAndTime, timeOn } from './times.js';

/** Words up to this long stand two to a row on a slip. */
const SHORT = 40;

/** WRK-5: what was found, as the engineer noted it before the work, else as it stands in quotation or review. */
function foundOn({ matter, acts }: PaperSource, order: WorkOrder): string {
  const until = order.startedAt ?? Number.POSITIVE_INFINITY;
  const note = acts.find(
    ({ type, actorId, at, visibility }) =>
      (type === 'progress_noted' || type === 'note_added') &&
      visibility === 'public' &&
      actorId !== null &&
      actorId === order.assigneeId &&
      order.arrivedAt !== null &&
      at >= order.arrivedAt &&
      at <= until,
  );
  const quote = order.quoteId === null ? undefined : matter.quotes.get(order.quoteId);
  return note?.text ?? quote?.note ?? (order.feeReview?.text as string | undefined) ?? '';
}

function rowsOf(source: PaperSource, order: WorkOrder): Cell[][] {
  const { say, look, matter, acts } = source;
  const { matter: shown } = workOrderView(order, matter, look);
  const time = (at: number | null) => (at === null ? '' : timeOn(at, order.dispatchedAt, look.language));
  const by = (type: string) =>
    acts.findLast((act) => act.type === type && act.workOrderId === order.id)?.actorName ?? '';
  const worker = order.assigneeId === null ? '' : (matter.people.get(order.assigneeId)?.name ?? '');
  const found = foundOn(source, order);
  const long = shown.description.length > SHORT || found.length > SHORT;
  return [
    [
      { label: say('resident'), text: shown.contactName ?? say('withheld'), span: 2 },
      { label: say('house'), text: shown.place, span: 4 },
      {
        label: say('phone'),
        text: shown.contactPhone === null ? say('withheld') : maskPhone(shown.contactPhone),
        span: 3,
      },
      { label: say('reported'), text: dayAndTime(matter.ticket.createdAt, look.language), span: 3 },
    ],
    ...(long
      ? [
          [{ label: say('description'), text: shown.description, span: 12 }],
          [{ label: say('found'), text: found, span: 12 }],
        ]
      : [
          [
            { label: say('description'), text: shown.description, span: 6 },
            { label: say('found'), text: found, span: 6 },
          ],
        ]),
    [
      {
        label: say('dispatched'),
        text: `${dayAndTime(order.dispatchedAt, look.language)} ${by('order_dispatched')}`.trim(),
        span: 4,
      },
      {
        label: say('accepted'),
        text: order.acceptedAt === null ? '' : `${time(order.acceptedAt)} ${worker}`.trim(),
        span: 3,
      },
      { label: say('arrived'), text: time(order.arrivedAt), span: 2 },
      { label: say('finished'), text: time(order.finishedAt), span: 3 },
    ],
  ];
}

/** The three-part order (WRK-10), as far as this reader may know it; `copies` says whose slips are printed. */
export function orderSheet(
  source: PaperSource,
  order: WorkOrder,
  copies: readonly PaperCopy[],
  pictures: Pictures,
  withPhotos: boolean,
): OrderSheet {
  const { say, look, matter } = source;
  const subject = subjectOf(matter);
  const maySeePrices = maySeeField('quote_lines', look.actor, subject);
  const maySeeSignature = maySeeField('signature_image', look.actor, subject);
  const ticket = ticketView(matter, look);
  return {
    kind: 'order',
    head: headOf(source, FORM_LABELS.work_order[look.language], order.no),
    rows: rowsOf(source, order),
    fees: feesOf(source, order, maySeePrices),
    signatures: signaturesOf(source, order, pictures, maySeeSignature),
    slips: copies.map((copy) => slipOf(copy, source, order, ticket)),
    photos: withPhotos ? photoSection(source, [...matter.ticket.mediaIds, ...order.resultMediaIds], pictures) : null,
    cut: say('cut'),
    words: sheetWords(say),
  };
}
