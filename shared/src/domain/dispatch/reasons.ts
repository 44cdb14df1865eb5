import { fill, LANGUAGES, type Language, type Localized, words } from '../language.js';
import { spokenTime } from '../notifications/spoken-time.js';
import type { Instant } from '../time.js';
import type { Assessment, Lacking, Reason, Suggestion } from './assign.js';
import { SKILLS } from './skills.js';

/** The sentences of design/desk.md, Dispatch: ✓ and ✗. */
const SENTENCES: Readonly<Record<Reason['code'], Localized>> = {
  on_duty: words('当班到 {time}', 'on duty until {time}'),
  on_duty_at_appointment: words('当班到 {time}，约好的时间在班内', 'on duty until {time}, the appointment included'),
  skilled: words('有{skills}技能', 'skilled in {skills}'),
  serves_building: words('负责这栋楼', 'serves this building'),
  same_house: words('手上有同一户的活', 'has another order in this home'),
  same_building: words('手上有同一栋楼的活', 'has another order in this building'),
  least_loaded: words('手上 {count} 件，当班里最少', '{count} in hand, the fewest on duty'),
  load: words('手上 {count} 件', '{count} in hand'),
  off_duty: words('现在不当班', 'not on duty now'),
  declined: words('退过这件事', 'gave this matter back'),
  not_skilled: words('没有{skills}技能', 'not skilled in {skills}'),
  other_buildings: words('不负责这栋楼', 'serves other buildings'),
  full: words('手上 {count} 件，满负荷', '{count} in hand, fully loaded'),
  appointment_clash: words('{time} 已有别的约', 'has another appointment at {time}'),
  standby: words('只是备班', 'only on standby'),
  off_at_appointment: words('约好的 {time} 不在班', 'off duty at the appointment, {time}'),
  on_emergency: words('急修未完', 'is at an emergency'),
  not_near: words('手上没有这栋楼的活', 'is not in this building'),
  more_loaded: words('手上 {count} 件', '{count} in hand'),
  equally_good: words('一样合适，次序在后', 'as good, but later in the list'),
};

const LACKING: Readonly<Record<Lacking, Localized>> = {
  nobody_on_duty: words('现在没人当班', 'nobody is on duty'),
  nobody_suitable: words('当班的人都派不了', 'nobody on duty can take it'),
};

const SEPARATOR = words('；', '; ');
const NOT_CHOSEN = words('没选{name}：{why}', 'not {name}: {why}');

export function reasonText({ code, at, skills, count }: Reason, now: Instant, language: Language): string {
  return fill(SENTENCES[code][language], {
    time: at === undefined ? '' : spokenTime(at, now, language),
    skills: (skills ?? []).map((skill) => SKILLS[skill].label[language]).join(words('、', ', ')[language]),
    count: String(count ?? 0),
  });
}

export const lackingText = (lacking: Lacking): Localized => LACKING[lacking];

function allReasons({ reasons }: Assessment, now: Instant, language: Language): string {
  return reasons.map((reason) => reasonText(reason, now, language)).join(SEPARATOR[language]);
}

/** Why this one and nobody else, in one line for the timeline: the merits, and the nearest two who were not taken. */
export function becauseOf({ chosen, others }: Suggestion, now: Instant): Localized | null {
  if (!chosen) return null;
  const said = (language: Language): string => {
    const against = others
      .slice(0, 2)
      .map((other) =>
        fill(NOT_CHOSEN[language], { name: other.candidate.name, why: allReasons(other, now, language) }),
      );
    return [allReasons(chosen, now, language), ...against].join(SEPARATOR[language]);
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, said(language)])) as Localized;
}
