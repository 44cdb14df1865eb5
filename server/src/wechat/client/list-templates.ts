import type { Transport } from './transport.js';

export interface PrivateTemplate {
  readonly id: string;
  readonly title: string;
  /** Keyword keys in the order they are shown: `thing1`, `character_string2`. */
  readonly keywords: readonly string[];
  /** Keyword key → the only values it takes. */
  readonly enumValues: Readonly<Record<string, readonly string[]>>;
}

interface RawTemplate {
  readonly priTmplId: string;
  readonly title: string;
  readonly content: string;
  readonly keywordEnumValueList?: readonly {
    readonly keywordCode: string;
    readonly enumValueList: readonly string[];
  }[];
}

const KEYWORD = /\{\{(\w+)\.DATA\}\}/g;

/** The templates in the account's own library. The platform allows few such calls a day: keep the answer. Source: §4.4. */
export async function listTemplates(call: Transport): Promise<readonly PrivateTemplate[]> {
  const answer = await call({ method: 'GET', path: '/wxaapi/newtmpl/gettemplate' });
  const rows = Array.isArray(answer.data) ? (answer.data as readonly RawTemplate[]) : [];
  return rows.map((raw) => ({
    id: raw.priTmplId,
    title: raw.title,
    keywords: [...raw.content.matchAll(KEYWORD)].map((match) => match[1] as string),
    enumValues: Object.fromEntries(
      (raw.keywordEnumValueList ?? []).map((item) => [item.keywordCode.replace(/\.DATA$/, ''), item.enumValueList]),
    ),
  }));
}
