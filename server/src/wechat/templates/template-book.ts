import { kindOfKey } from './field-rules.js';

/** The messages we send outside the app. `progress`, `quote_sign`, `bill` to residents; the others to staff. */
export const TEMPLATE_KEYS = ['progress', 'quote_sign', 'bill', 'order_new', 'order_press'] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** What a message can tell, in the business's words. */
export const BUSINESS_FIELDS = [
  'number',
  'subject',
  'status',
  'place',
  'note',
  'person',
  'at',
  'deadline',
  'amount',
] as const;
export type BusinessField = (typeof BUSINESS_FIELDS)[number];

export interface TemplateMapping {
  /** The account's own template id (priTmplId). */
  readonly templateId: string;
  /** Business field → keyword key: keys and their order depend on the keywords picked in the console. */
  readonly fields: Readonly<Partial<Record<BusinessField, string>>>;
}

export interface TemplateBook {
  readonly subscribe: Readonly<Record<TemplateKey, TemplateMapping>>;
  /** Of the service account; a key that is absent is not sent there. */
  readonly service: Readonly<Partial<Record<TemplateKey, TemplateMapping>>>;
}

export class TemplateBookError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The WeChat template mapping is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'TemplateBookError';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = <T extends string>(known: readonly T[], name: string): name is T =>
  (known as readonly string[]).includes(name);

function mappingProblems(where: string, mapping: unknown): string[] {
  if (!isRecord(mapping)) return [`${where}: must be {templateId, fields}`];
  const { templateId, fields, ...rest } = mapping;
  const problems = Object.keys(rest).map((name) => `${where}.${name}: unknown setting`);
  if (typeof templateId !== 'string' || !/^[\w-]{20,64}$/.test(templateId)) {
    problems.push(`${where}.templateId: must be the id shown in the console`);
  }
  if (!isRecord(fields) || Object.keys(fields).length === 0)
    return [...problems, `${where}.fields: must name a keyword`];
  for (const [field, key] of Object.entries(fields)) {
    if (!isOneOf(BUSINESS_FIELDS, field))
      problems.push(`${where}.fields.${field}: not one of ${BUSINESS_FIELDS.join(', ')}`);
    if (typeof key !== 'string' || !kindOfKey(key)) problems.push(`${where}.fields.${field}: ${key} is no keyword key`);
  }
  if (new Set(Object.values(fields)).size < Object.keys(fields).length) {
    problems.push(`${where}.fields: one keyword stands twice`);
  }
  return problems;
}

/** Reads a mapping (parsed JSON). Throws TemplateBookError that names everything wrong with it. */
export function parseTemplateBook(json: unknown): TemplateBook {
  if (!isRecord(json)) throw new TemplateBookError(['must be an object with subscribe and service']);
  const { subscribe, service = {}, ...rest } = json;
  const problems = Object.keys(rest).map((name) => `${name}: unknown setting`);
  for (const [channel, mappings] of Object.entries({ subscribe, service })) {
    if (!isRecord(mappings)) {
      problems.push(`${channel}: must be an object`);
      continue;
    }
    for (const [key, mapping] of Object.entries(mappings)) {
      if (isOneOf(TEMPLATE_KEYS, key)) problems.push(...mappingProblems(`${channel}.${key}`, mapping));
      else problems.push(`${channel}.${key}: unknown template key`);
    }
  }
  const given = isRecord(subscribe) ? subscribe : {};
  problems.push(...TEMPLATE_KEYS.filter((key) => !(key in given)).map((key) => `subscribe.${key}: missing`));
  if (problems.length > 0) throw new TemplateBookError(problems);
  return { subscribe, service } as unknown as TemplateBook;
}
