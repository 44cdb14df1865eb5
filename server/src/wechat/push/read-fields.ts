import { parseBody } from '../client/parse-body.js';

export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Loaded with the first XML: whoever has no service account never needs it (ADR 022). */
async function readXml(body: string): Promise<unknown> {
  const { XMLParser } = await import('fast-xml-parser');
  // Numbers stay text: a MsgID has 64 bits. Entities that a document defines are never followed (XXE).
  const parser = new XMLParser({ parseTagValue: false, processEntities: false, ignoreDeclaration: true });
  try {
    return parser.parse(body).xml;
  } catch {
    return undefined;
  }
}

/** What the console lets be pushed: JSON, or XML below `<xml>` (a service account has nothing else); undefined: neither. */
export async function readFields(body: string): Promise<Fields | undefined> {
  const value = body.trimStart().startsWith('<') ? await readXml(body) : parseBody(body);
  return isFields(value) ? value : undefined;
}

/** A text or a number, as text; anything else is empty. */
export const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** WeChat writes one item as an object and several as an array. */
export const listIn = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => isFields(each));

export const fieldsIn = (fields: Fields, name: string): Fields | undefined => {
  const value = fields[name];
  return isFields(value) ? value : undefined;
};
