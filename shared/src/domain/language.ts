export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Localized = Readonly<Record<Language, string>>;

/** Who reads: the same fact has other words for a resident than for staff. */
export const SIDES = ['resident', 'staff'] as const;
export type Side = (typeof SIDES)[number];

export const words = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** Chinese unless English is asked for: the company and most residents read Chinese. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh-CN';
}

/** Fills `{name}`; what is not given stays visible, so that a test finds it. */
export function fill(template: string, params: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}
