import type { Texts } from '@/i18n';
import { clockTime, money } from '@/i18n/format';
import type { ConditionName } from './conditions';
import { liveOrders } from './steps';
import type { Matter, WorkOrder } from './types';

const timeOf = (at: string): string => clockTime(Date.parse(at));

/** `工程 11:52，保洁 12:10`: each order with the time at which it got so far. */
function timesOf(matter: Matter, at: (order: WorkOrder) => string | null, { words }: Texts['desk']): string {
  return liveOrders(matter)
    .flatMap((order) => {
      const time = at(order);
      return time === null ? [] : [`${words.departments[order.department]} ${timeOf(time)}`];
    })
    .join(words.clause);
}

function signatures(matter: Matter, { closeOut, words }: Texts['desk']): string {
  return liveOrders(matter)
    .flatMap(({ signature }) => {
      if (signature === null) return [];
      const { name, at, by, witness } = signature;
      const whose = [name, timeOf(at)].filter(Boolean).join(' ');
      const way = [whose, closeOut.signedOn[by], witness === null ? '' : closeOut.witness(witness)];
      return [way.filter(Boolean).join(words.clause)];
    })
    .join('\n');
}

function fees(matter: Matter, { closeOut }: Texts['desk']): string {
  const total = liveOrders(matter).reduce((sum, { actual }) => sum + (actual?.totalFen ?? 0), 0);
  return total === 0 ? closeOut.feesFree : closeOut.feesAgreed(money(total));
}

const facts: Partial<Record<ConditionName, (matter: Matter, texts: Texts['desk']) => string>> = {
  work: (matter, texts) => timesOf(matter, ({ finishedAt }) => finishedAt, texts),
  signature: signatures,
  fees,
  confirmation: (matter, texts) => timesOf(matter, ({ confirmedAt }) => confirmedAt, texts),
};

/** By what a condition is met, from what is on record; where nothing more is known, only that it is. */
export function metBy(name: ConditionName, matter: Matter, texts: Texts['desk']): string {
  return facts[name]?.(matter, texts) || texts.closeOut.ready;
}
