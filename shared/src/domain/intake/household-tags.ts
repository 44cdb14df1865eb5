import { type Localized, words } from '../language.js';

/** HOT-6: what the next person has to know before they speak. */
export const HOUSEHOLD_TAGS = [
  'frail',
  'hard_of_hearing',
  'mobility',
  'alone',
  'infant',
  'vip',
  'language',
  'rests_by_day',
  'dog',
  'other',
] as const;
export type HouseholdTagCode = (typeof HOUSEHOLD_TAGS)[number];

export const HOUSEHOLD_TAG_LABELS: Readonly<Record<HouseholdTagCode, Localized>> = {
  frail: words('年老体弱', 'Frail'),
  hard_of_hearing: words('听力弱，说慢些', 'Hard of hearing: speak slowly'),
  mobility: words('行动不便', 'Walks with difficulty'),
  alone: words('白天独自在家', 'Alone by day'),
  infant: words('有婴幼儿', 'Infant at home'),
  vip: words('重点客户', 'VIP'),
  language: words('语言不通', 'Another language'),
  rests_by_day: words('白天休息，别敲门', 'Rests by day'),
  dog: words('家里有狗', 'Dog'),
  other: words('其他', 'Other'),
};
