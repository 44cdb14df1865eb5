import { formatFen } from '@youying/shared/domain/money';
import { amountInCapitals } from '@youying/shared/domain/paper/amount-in-capitals';
import type { PricedLine } from '@youying/shared/domain/quote/types';
import type { Voice } from '@youying/shared/domain/work-order/types';
import type { Quote, WorkOrder } from '../../work-orders/work-order.entity.js';
import type { FeeLine, Fees } from '../press/sheets.js';
import type { PaperSource } from './source.js';
import { timeOn } from './times.js';

const yuan = (fen: number): string => formatFen(fen).replace('¥', '');

type Decision = Voice & { readonly reason: string | null; readonly at: number };

/** WRK-6: who agreed, when, to what amount, through whom. */
function consentOf(source: PaperSource, quote: Quote, day: number): readonly string[] {
  const { say, look, names, named } = source;
  const decision = quote.decision as Decision | null;
  if (!decision) return [];
  const time = timeOn(decision.at, day, look.language);
  if (quote.status === 'refused') return [say('refused', { time, reason: decision.reason ?? '' })];
  const amount = formatFen(quote.totalFen);
  const recorder = names.get(decision.personId) ?? decision.name;
  const agreed = decision.onBehalfOf === null || !named ? [] : [say('consentFor', { name: decision.onBehalfOf })];
  const witness = decision.witness === null ? [] : [say('witness', { name: decision.witness })];
  if (decision.by === 'desk_phone')
    return [say('consentPhone', { time, amount }), ...agreed, say('recordedBy', { name: recorder }), ...witness];
  if (decision.by === 'implementer_phone') return [say('consentWorker', { time, amount }), ...agreed, ...witness];
  return [say('consentResident', { time, amount })];
}

/**
 * The fee table of an order: what was done where it is finished, else what was quoted.
 * @param maySee `quote_lines` of the field table; the table stays empty without it
 */
export function feesOf(source: PaperSource, order: WorkOrder, maySee: boolean): Fees {
  const { say, matter, itemNumbers } = source;
  const head = {
    code: say('code'),
    name: say('item'),
    price: say('price'),
    quantity: say('quantity'),
    amount: say('amount'),
    consent: say('consent'),
  };
  const quote = order.quoteId === null ? undefined : matter.quotes.get(order.quoteId);
  if (!maySee) return { head, lines: [], total: null, free: say('withheld'), consent: [] };
  const done = order.actualFen !== null;
  const lines = ((done ? order.actualLines : quote?.lines) ?? []) as readonly PricedLine[];
  const totalFen = done ? order.actualFen : (quote?.totalFen ?? null);
  const isFree = lines.length === 0 && (done || quote?.status === 'free');
  const line = ({ feeItemId, name, unit, quantity, unitPriceFen, amountFen }: PricedLine): FeeLine => ({
    code:
      feeItemId === null
        ? say('outsideSchedule')
        : itemNumbers.has(feeItemId)
          ? String((itemNumbers.get(feeItemId) ?? 0) + 1)
          : '',
    name,
    price: unit === null ? yuan(unitPriceFen) : `${yuan(unitPriceFen)} / ${unit}`,
    quantity: String(quantity),
    amount: yuan(amountFen),
  });
  return {
    head,
    lines: lines.map(line),
    total:
      totalFen === null
        ? null
        : { words: say('total', { capitals: amountInCapitals(totalFen) }), figure: formatFen(totalFen) },
    free: isFree ? (quote?.note ? say('freeBecause', { note: quote.note }) : say('free')) : null,
    consent: quote ? consentOf(source, quote, order.dispatchedAt) : [],
  };
}
