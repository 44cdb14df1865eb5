import { maySeeField } from '@youying/shared/domain/access/fields';
import { formatFen } from '@youying/shared/domain/money';
import { FORM_LABELS } from '@youying/shared/domain/paper/forms';
import { OUTCOME_LABELS } from '@youying/shared/domain/ticket/labels';
import { subjectOf } from '../../matters/public/subject-of.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import type { CloseOutView, TicketView } from '../../tickets/dto/ticket-views.js';
import type { Cell, FormSheet, SignatureBox } from '../press/sheets.js';
import { signaturesOf } from './order-signatures.js';
import { photoSection } from './photo-section.js';
import type { Pictures } from './pictures.js';
import { orderRows } from './registration-sheet.js';
import { headOf, type PaperSource, sheetWords } from './source.js';
import { fullTime } from './times.js';
import { VERIFICATION_WORDS } from './verification-words.js';

const outcomeText = (outcome: string, { say, look }: PaperSource): string =>
  outcome === 'abuse' ? say('abuse') : OUTCOME_LABELS[outcome as keyof typeof OUTCOME_LABELS][look.language];

/** Of what is closed an empty place is an answer, and says so; before that it is still to be filled in. */
const whenClosed = (
  word: 'methodUnsaid' | 'notArchived' | 'notNeeded',
  { say }: PaperSource,
  closeOut: CloseOutView | null,
): string => (closeOut === null ? '' : say(word));

function resultRows(source: PaperSource, view: TicketView, internal: boolean): Cell[][] {
  const { say, look, archive } = source;
  const { closeOut } = view;
  const method = closeOut?.method
    ? VERIFICATION_WORDS[closeOut.method as keyof typeof VERIFICATION_WORDS][look.language]
    : whenClosed('methodUnsaid', source, closeOut);
  return [
    [
      { label: say('outcome'), text: closeOut ? outcomeText(closeOut.outcome, source) : say('notClosed'), span: 4 },
      { label: say('method'), text: method, span: 4 },
      {
        label: say('closedAt'),
        text: view.closedAt === null ? say('notClosed') : fullTime(Date.parse(view.closedAt)),
        span: 4,
      },
    ],
    [
      { label: say('place'), text: view.place, span: 8 },
      {
        label: say('archive'),
        text: archive
          ? say('archivePosition', { month: archive.month, position: String(archive.position) })
          : whenClosed('notArchived', source, closeOut),
        span: 4,
      },
    ],
    [{ label: say('content'), text: view.description, span: 12 }],
    [{ label: say('outcomeNote'), text: closeOut?.note ?? view.outcome ?? '', span: 12 }],
    ...(closeOut?.confirmedBy ? [[{ label: say('confirmedBy'), text: closeOut.confirmedBy, span: 12 }]] : []),
    ...(closeOut?.internalNote && internal
      ? [[{ label: say('internalNote'), text: closeOut.internalNote, span: 12 }]]
      : []),
    ...(view.callback
      ? [
          [
            {
              label: say('callback'),
              text: say('callbackBefore', { time: fullTime(Date.parse(view.callback.dueAt)) }),
              span: 12,
            },
          ],
        ]
      : []),
  ];
}

/** CLO-6: receptionist always, a senior and who consented where the rules ask for them. */
function signatureBoxes(source: PaperSource, closeOut: CloseOutView | null): SignatureBox[] {
  const { say } = source;
  const box = (
    label: 'receptionist' | 'senior' | 'consentedBy',
    signed: { name: string; at: string } | null,
  ): SignatureBox => ({
    label: say(label),
    picture: null,
    name: signed?.name ?? '',
    note: signed
      ? say('signedElectronically', { time: fullTime(Date.parse(signed.at)) })
      : whenClosed('notNeeded', source, closeOut),
  });
  return [
    box('receptionist', closeOut?.receptionist ?? null),
    box('senior', closeOut?.senior ?? null),
    box('consentedBy', closeOut?.consentedBy ?? null),
  ];
}

/** 销项记录 (CLO-6): what came of it, on whose word, what it cost, who signed. */
export function closeOutSheet(source: PaperSource, pictures: Pictures): FormSheet {
  const { say, look, matter } = source;
  const view = ticketView(matter, look);
  const subject = subjectOf(matter);
  const maySeeSignature = maySeeField('signature_image', look.actor, subject);
  const photos = photoSection(
    source,
    matter.media.map(({ id }) => id),
    pictures,
  );
  const fees = view.workOrders.flatMap(({ no, actual }) =>
    actual === null
      ? []
      : [
          [
            { label: say('no'), text: no, span: 4 },
            { label: say('fees'), text: formatFen(actual.totalFen), span: 2 },
            { label: say('result'), text: actual.result ?? '', span: 6 },
          ],
        ],
  );
  const shown = matter.orders.filter(
    ({ id, signature }) => signature !== null && view.workOrders.some((order) => order.id === String(id)),
  );
  return {
    kind: 'form',
    head: headOf(source, FORM_LABELS.close_out[look.language], view.no ?? say('unnumbered')),
    sections: [
      { title: say('closeOut'), rows: resultRows(source, view, maySeeField('internal_note', look.actor, subject)) },
      ...(view.workOrders.length === 0
        ? []
        : [{ title: say('orders'), rows: [...orderRows(source, view.workOrders), ...fees] }]),
      ...shown.map((order) => ({
        title: `${say('residentSigns')} ${order.no}`,
        signatures: signaturesOf(source, order, pictures, maySeeSignature).slice(0, 3),
      })),
      ...(photos ? [photos] : []),
      { title: say('signatures'), signatures: signatureBoxes(source, view.closeOut) },
    ],
    words: sheetWords(say),
  };
}
