import { fill, type Language, type Localized, type Side, words } from '../language.js';
import { spokenTime } from '../notifications/spoken-time.js';
import type { MessageText } from '../notifications/types.js';
import { type Instant, shanghaiMidnight, shanghaiTime } from '../time.js';
import type { OutageEventType } from './commands.js';
import { OUTAGE_KIND_ROWS } from './kinds.js';
import { type OutageFacts, stateAt } from './types.js';

type Told = Readonly<Record<Side, MessageText>>;

/** `{what}`: `3 号楼停水`; `{end}`: `预计 16:00 恢复`. */
const CATALOGUE: Readonly<Record<Language, Readonly<Record<OutageEventType, Told>>>> = {
  'zh-CN': {
    outage_planned: {
      resident: { title: '{what}预告', text: '{start}开始，{end}。{cause}' },
      staff: { title: '{what}预告', text: '{start}开始，{end}。{cause}' },
    },
    outage_on: {
      resident: { title: '{what}', text: '{end}。{cause}我们正在处理，不用再报。' },
      staff: { title: '{what}', text: '{end}。{cause}来电照登记的话回答。' },
    },
    outage_started: {
      resident: { title: '{what}', text: '已经开始，{end}。{cause}' },
      staff: { title: '{what}', text: '已经开始，{end}。{cause}' },
    },
    outage_changed: {
      resident: { title: '{what}：时间有变', text: '{end}。{cause}' },
      staff: { title: '{what}：时间有变', text: '{end}。{cause}' },
    },
    outage_ended: {
      resident: { title: '{what}：已恢复', text: '已经恢复正常。{outcome}如果您家还没好，请告诉我们。' },
      staff: { title: '{what}：已恢复', text: '{outcome}归到这次的事项请逐件核实销项。' },
    },
    outage_called_off: {
      resident: { title: '{what}：取消', text: '原定的{what}取消了。{outcome}' },
      staff: { title: '{what}：取消', text: '原定的{what}取消了。{outcome}' },
    },
  },
  en: {
    outage_planned: {
      resident: { title: 'Planned: {what}', text: 'From {start}; {end}. {cause}' },
      staff: { title: 'Planned: {what}', text: 'From {start}; {end}. {cause}' },
    },
    outage_on: {
      resident: { title: '{what}', text: '{end}. {cause} We are on it; no need to report it again.' },
      staff: { title: '{what}', text: '{end}. {cause} Tell callers what is written there.' },
    },
    outage_started: {
      resident: { title: '{what}', text: 'It has begun; {end}. {cause}' },
      staff: { title: '{what}', text: 'It has begun; {end}. {cause}' },
    },
    outage_changed: {
      resident: { title: '{what}: new time', text: '{end}. {cause}' },
      staff: { title: '{what}: new time', text: '{end}. {cause}' },
    },
    outage_ended: {
      resident: { title: '{what}: over', text: 'It is over. {outcome} Tell us if it is not so at your place.' },
      staff: { title: '{what}: over', text: '{outcome} Please verify and close what was tied to it.' },
    },
    outage_called_off: {
      resident: { title: '{what}: called off', text: 'What was planned does not happen. {outcome}' },
      staff: { title: '{what}: called off', text: 'What was planned does not happen. {outcome}' },
    },
  },
};

const UNTIL: Localized = words('预计 {time} 恢复', 'expected back {time}');
const NO_END: Localized = words('恢复时间还说不准', 'nobody can say yet until when');
const TOLD_OF: Localized = words('{area}{kind}', '{kind}: {area}');
const PLANNED_SPAN: Localized = words('{area} {span} {kind}', '{kind} {span}: {area}');
const PLANNED_FROM: Localized = words('{area} {span}起{kind}', '{kind} from {span}: {area}');

export interface OutageTold extends Pick<OutageFacts, 'kind' | 'state' | 'startsAt' | 'expectedEndAt'> {
  /** In the language of the reader (`areaWords`). */
  readonly area: string;
  readonly cause: string;
  readonly outcome: string | null;
}

const labelOf = ({ kind }: OutageTold, language: Language): string => OUTAGE_KIND_ROWS[kind].label[language];

/** `3 号楼停水`; of a planned one with its span, `5 号楼 14:00–16:00 停水`. */
export function outageLine(outage: OutageTold, now: Instant, language: Language): string {
  const params = { area: outage.area, kind: labelOf(outage, language) };
  if (stateAt(outage, now) !== 'planned') return fill(TOLD_OF[language], params);
  const from = spokenTime(outage.startsAt, now, language);
  if (outage.expectedEndAt === null) return fill(PLANNED_FROM[language], { ...params, span: from });
  const sameDay = shanghaiMidnight(outage.startsAt) === shanghaiMidnight(outage.expectedEndAt);
  const to = sameDay ? shanghaiTime(outage.expectedEndAt) : spokenTime(outage.expectedEndAt, now, language);
  return fill(PLANNED_SPAN[language], { ...params, span: `${from}–${to}` });
}

export function endWords(
  { expectedEndAt }: Pick<OutageTold, 'expectedEndAt'>,
  now: Instant,
  language: Language,
): string {
  if (expectedEndAt === null) return NO_END[language];
  return fill(UNTIL[language], { time: spokenTime(expectedEndAt, now, language) });
}

const sentence = (text: string, language: Language): string => {
  const trimmed = text.trim();
  if (trimmed === '' || /[。！？.!?]$/.test(trimmed)) return trimmed;
  return language === 'en' ? `${trimmed}.` : `${trimmed}。`;
};

/** What the people who live there, and those whose matter is tied to it, read. */
export function outageNews(
  type: OutageEventType,
  outage: OutageTold,
  now: Instant,
  side: Side,
  language: Language,
): MessageText {
  const params = {
    what: fill(TOLD_OF[language], { area: outage.area, kind: labelOf(outage, language) }),
    start: spokenTime(outage.startsAt, now, language),
    end: endWords(outage, now, language),
    cause: sentence(outage.cause, language),
    outcome: sentence(outage.outcome ?? '', language),
  };
  const { title, text } = CATALOGUE[language][type][side];
  return { title: fill(title, params), text: fill(text, params).replace(/ {2,}/g, ' ').trim() };
}
