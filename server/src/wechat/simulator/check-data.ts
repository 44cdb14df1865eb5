import { isAccepted, kindOfKey } from '../templates/field-rules.js';
import type { SimulatorWorld } from './endpoint.js';
import { LIMITS } from './limits.js';
import { fail, type Reply } from './reply.js';
import type { SimulatorTemplate } from './state.js';

/** WeChat cuts what follows `argument invalid! ` after thirty characters. */
const invalid = (detail: string) => fail(47003, detail.slice(0, LIMITS.contentDetailCharacters));

const textFor = (data: unknown, key: string): string => {
  const item = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  const value = typeof item === 'object' && item !== null ? (item as Record<string, unknown>).value : undefined;
  return typeof value === 'string' ? value : '';
};

/** The refusal of this data for that template, if there is one. Stringified data reads as all keys empty. */
export function dataRefusal(world: SimulatorWorld, template: SimulatorTemplate, data: unknown): Reply | undefined {
  for (const key of Object.keys(template.keywords)) {
    const value = textFor(data, key);
    const kind = kindOfKey(key);
    if (value === '') return invalid(`data.${key}.value is empty`);
    if (!kind || !isAccepted(kind, value)) return invalid(`data.${key}.value invalid`);
    if (world.blockedWords.some((word) => value.includes(word))) return fail(45168);
  }
  return undefined;
}
