import type { Texts } from '@/i18n';
import { moment } from '@/i18n/format';
import type { Language } from '@/platform/preferences';
import type { Duty } from './types';

/** The person, else everybody who holds the role. */
export function holderOf({ assignee, ownerRole }: Duty, { roles }: Texts): string {
  return assignee?.name ?? roles[ownerRole] ?? ownerRole;
}

/** The last reminder, press or report, and how many there were: `14:05 报部门主管，一共 2 次`. */
export function lastStep({ stepsTaken }: Duty, now: number, texts: Texts, language: Language): string {
  const { overdue } = texts.supervision;
  const last = stepsTaken.at(-1);
  if (last === undefined) return overdue.nothingDone;
  const to = last.to.map((audience) => overdue.audiences[audience]).join(texts.desk.words.list);
  const words = overdue.step(moment(Date.parse(last.at), now, language), overdue.acts[last.act], to);
  return stepsTaken.length === 1 ? words : [words, overdue.more(stepsTaken.length)].join(texts.desk.words.separator);
}
