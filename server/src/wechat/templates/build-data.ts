import { kindOfKey } from './field-rules.js';
import { type BusinessValue, fitValue } from './fit-value.js';
import type { BusinessField, TemplateMapping } from './template-book.js';

export type BusinessFields = Readonly<Partial<Record<BusinessField, BusinessValue>>>;

/** As WeChat wants it: keyword key → value, every value a string that is not empty. */
export type TemplateData = Readonly<Record<string, { readonly value: string }>>;

export class TemplateDataError extends Error {
  constructor(readonly fields: readonly BusinessField[]) {
    super(`no value that WeChat takes for: ${fields.join(', ')}`);
    this.name = 'TemplateDataError';
  }
}

/**
 * The data of one message. Fields that the template does not show are left out; text that is missing or does not fit
 * is shortened or filled. Throws TemplateDataError for a missing or impossible sum, time or number.
 */
export function buildData(mapping: TemplateMapping, fields: BusinessFields): TemplateData {
  const data: Record<string, { value: string }> = {};
  const impossible: BusinessField[] = [];
  for (const [field, key] of Object.entries(mapping.fields) as [BusinessField, string][]) {
    const kind = kindOfKey(key);
    const value = kind && fitValue(kind, fields[field] ?? '');
    if (value === undefined) impossible.push(field);
    else data[key] = { value };
  }
  if (impossible.length > 0) throw new TemplateDataError(impossible);
  return data;
}
