import { DEPARTMENT_LABELS } from '@youying/shared/domain/labels';
import { signatureFacts } from '../../matters/public/signature-facts.js';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';
import type { SignatureBox } from '../press/sheets.js';
import type { Pictures } from './pictures.js';
import type { PaperSource } from './source.js';
import { timeOn } from './times.js';

/** WRK-8, WRK-11: resident, engineer, head of the department, receptionist. What nobody has signed yet stays empty. */
export function signaturesOf(
  source: PaperSource,
  order: WorkOrder,
  pictures: Pictures,
  maySeeImage: boolean,
): SignatureBox[] {
  const { say, matter, look, acts, named } = source;
  const time = (at: number) => timeOn(at, order.dispatchedAt, look.language);
  const signature = signatureFacts(order);
  const typed = signature?.way === 'keyboard' ? ` ${say('typedName')}` : '';
  const worker =
    order.finishedAt === null || order.assigneeId === null ? undefined : matter.people.get(order.assigneeId);
  const confirmed = acts.findLast(
    ({ type, workOrderId }) =>
      workOrderId === order.id && (type === 'order_confirmed' || type === 'order_countersigned'),
  );
  const closed = matter.ticket.closeOut;
  return [
    {
      label: say('residentSigns'),
      picture: signature && maySeeImage && named ? pictures.add(signature.mediaId) : null,
      name: signature ? (named ? (signature.voice.onBehalfOf ?? signature.voice.name) : say('withheld')) : '',
      note: !signature
        ? ''
        : signature.voice.by === 'resident'
          ? `${say('signedOwn', { time: time(signature.at) })}${typed}`
          : `${say('signedOn', { time: time(signature.at), witness: signature.voice.witness ?? '' })}${typed}`,
    },
    {
      label: say('worker'),
      picture: null,
      name: worker?.name ?? '',
      note:
        worker && order.finishedAt !== null
          ? `${DEPARTMENT_LABELS[order.department][look.language]} ${time(order.finishedAt)}`
          : '',
    },
    {
      label: say('supervisor'),
      picture: null,
      name: confirmed?.actorName ?? '',
      note: confirmed ? say('signedElectronically', { time: time(confirmed.at) }) : '',
    },
    {
      label: say('receptionist'),
      picture: null,
      name: closed?.receptionist.name ?? '',
      note: closed ? say('verifiedAt', { time: time(closed.receptionist.at) }) : '',
    },
  ];
}
