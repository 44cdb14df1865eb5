import { type Localized, words } from '../language.js';

export const SKILL_CODES = [
  'plumbing_electric',
  'drains',
  'doors_windows',
  'masonry',
  'waterproofing',
  'low_voltage',
  'lifts',
  'lighting',
  'cleaning',
  'greening',
  'pests',
  'patrol',
  'fire_safety',
] as const;
export type SkillCode = (typeof SKILL_CODES)[number];

export interface Skill {
  readonly label: Localized;
  /** As the list of staff writes it; the label itself counts too. */
  readonly written: readonly string[];
  /** Codes of categories, of groups or single leaves, that ask for it. */
  readonly categories: readonly string[];
}

/** What people can do, and which categories ask for it (DSP-5). A category that no row names can be done by anybody. */
export const SKILLS: Readonly<Record<SkillCode, Skill>> = {
  plumbing_electric: {
    label: words('水电', 'Water and electricity'),
    written: ['水工', '电工', '强电', '水泵', '给排水'],
    categories: ['water', 'power'],
  },
  drains: {
    label: words('疏通', 'Drains'),
    written: ['管道疏通', '下水', '通下水'],
    categories: ['drain'],
  },
  doors_windows: {
    label: words('门窗', 'Doors and windows'),
    written: ['门锁', '木工'],
    categories: ['doors_windows'],
  },
  masonry: {
    label: words('泥瓦', 'Masonry'),
    written: ['瓦工', '泥工', '土建'],
    categories: ['pavement', 'falling_wall', 'loose_railing'],
  },
  waterproofing: {
    label: words('防水', 'Waterproofing'),
    written: ['防水补漏', '补漏', '水电'],
    categories: ['leak'],
  },
  low_voltage: {
    label: words('弱电', 'Access and low voltage'),
    written: ['门禁', '监控', '对讲'],
    categories: ['access'],
  },
  lifts: {
    label: words('电梯', 'Lifts'),
    written: ['电梯维保', '电梯维修'],
    categories: ['lift'],
  },
  lighting: {
    label: words('照明', 'Lighting'),
    written: ['水电', '电工', '强电'],
    categories: ['public_lighting'],
  },
  cleaning: {
    label: words('保洁', 'Cleaning'),
    written: ['楼道保洁', '楼道', '机洗', '清运'],
    categories: ['corridor_cleaning', 'rubbish', 'smell'],
  },
  greening: {
    label: words('绿化', 'Greening'),
    written: ['园艺', '修剪'],
    categories: [],
  },
  pests: {
    label: words('消杀', 'Pest control'),
    written: ['除虫', '灭鼠'],
    categories: [],
  },
  patrol: {
    label: words('巡逻', 'Patrol'),
    written: ['巡查', '门岗'],
    categories: ['order', 'barrier'],
  },
  fire_safety: {
    label: words('消防', 'Fire safety'),
    written: ['消控', '监控中心'],
    categories: [],
  },
};

/** The skills behind the words on somebody's file; words that nobody knows stay words. */
export function skillsOf(writtenWords: readonly string[]): readonly SkillCode[] {
  const known = new Set(writtenWords);
  return SKILL_CODES.filter((code) => {
    const { label, written } = SKILLS[code];
    return known.has(label['zh-CN']) || written.some((word) => known.has(word));
  });
}

/** What a category asks for, any one of them; a leaf that is named itself speaks before its group. */
export function skillsFor(category: { readonly code: string; readonly groupCode: string | null } | null): SkillCode[] {
  if (!category) return [];
  const asking = (code: string | null) =>
    SKILL_CODES.filter((skill) => code !== null && SKILLS[skill].categories.includes(code));
  const own = asking(category.code);
  return own.length > 0 ? own : asking(category.groupCode);
}
