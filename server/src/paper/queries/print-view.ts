import { FORM_LABELS } from '@youying/shared/domain/paper/forms';
import { shanghaiDay } from '@youying/shared/domain/time';
import { idText, timeText } from '../../platform/http/ids.js';
import type { LinkSigner } from '../../platform/storage/signed-link.js';
import type { PrintedView, PrintView } from '../dto/paper-views.js';
import type { Print } from '../print.entity.js';
import { printUrl } from '../print-link.js';

export const printView = ({ id, form, copies, number, printedByName, at }: Print): PrintView => ({
  id: idText(id),
  ...{ form, number, printedByName },
  copies: [...copies],
  at: timeText(at),
});

/** `派工单 BX20261122-0007-1.pdf`. */
export const fileNameOf = ({ form, language, at }: Print, no: string | null): string =>
  `${FORM_LABELS[form][language]} ${no ?? shanghaiDay(at)}.pdf`;

export const printedView = (print: Print, no: string | null, signer: LinkSigner): PrintedView => ({
  ...printView(print),
  url: printUrl(signer, print.id, print.printedBy),
  fileName: fileNameOf(print, no),
});
