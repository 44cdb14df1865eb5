import type { Texts } from '@/i18n';
import { shanghaiTime } from '@/i18n/format';
import type { House, Household } from '../types';

const CENTIARES = 100;

/** `98`, `89.5`: as the deed writes it. */
const squareMetres = (centiares: number): string => String(centiares / CENTIARES);

/** A draft kept from before, or of a matter, has a name only. */
type OnFile = Partial<House>;

/** `自住`, `出租 · 租客 罗志远`; empty where nothing is known. */
function livedIn({ occupancy, tenantName }: OnFile, { matter }: Texts['desk'], own: string): string[] {
  if (occupancy == null) return [];
  const how = occupancy === 'own' ? own : matter.occupancies[occupancy];
  return tenantName == null ? [how] : [how, matter.tenant(tenantName)];
}

const area = ({ areaCentiares }: OnFile, { matter }: Texts['desk']): string[] =>
  areaCentiares == null ? [] : [matter.area(squareMetres(areaCentiares))];

/** `98 ㎡ · 2019 年 6 月入住 · 业主自住` */
export function houseFacts(house: OnFile, desk: Texts['desk']): string {
  const { matter, words } = desk;
  const since = house.movedInAt == null ? null : shanghaiTime(Date.parse(house.movedInAt));
  // Whoever may not know how it is lived in does not know since when either.
  const moved =
    since === null ? (house.occupancy == null ? [] : [matter.notMovedIn]) : [matter.movedIn(since.year, since.month)];
  return [...area(house, desk), ...moved, ...livedIn(house, desk, matter.ownerLives)].join(words.separator);
}

/** `自住 · 86 ㎡`, `出租 · 租客 罗志远`: what tells two homes of one caller apart. */
export function houseInShort(house: OnFile, desk: Texts['desk']): string {
  const lived = livedIn(house, desk, desk.matter.occupancies.own);
  return (house.tenantName == null ? [...lived, ...area(house, desk)] : lived).join(desk.words.separator);
}

type Member = Household['members'][number];

/** `业主 · 69 岁 · 同住 2 人` */
export function callerFacts(caller: Member, members: readonly Member[], now: number, desk: Texts['desk']): string {
  const { matter, words } = desk;
  const { birthYear } = caller;
  const others = members.length - 1;
  return [
    words.relations[caller.relation],
    birthYear === null ? '' : matter.age(shanghaiTime(now).year - birthYear),
    others > 0 ? matter.livesWith(others) : '',
  ]
    .filter(Boolean)
    .join(words.separator);
}

/** Rows that stand there by themselves. */
const SHOWN = 4;

export interface History<T> {
  lines: T[];
  /** The rest, year by year, newest first. */
  further: { year: number; tickets: T[] }[];
}

/** The newest rows, and of what is older only how much there is in each year. */
export function historyOf<T extends { createdAt: string }>(history: readonly T[]): History<T> {
  const further: History<T>['further'] = [];
  for (const ticket of history.slice(SHOWN)) {
    const { year } = shanghaiTime(Date.parse(ticket.createdAt));
    const last = further.at(-1);
    if (last?.year === year) last.tickets.push(ticket);
    else further.push({ year, tickets: [ticket] });
  }
  return { lines: history.slice(0, SHOWN), further };
}
