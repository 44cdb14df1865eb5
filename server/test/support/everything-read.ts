import type { OperationId } from '@youying/shared/api/operations.gen';
import { alike } from './alike.js';
import { type QueryParameter, READINGS, type Reading } from './api-document.js';
import type { TestApp } from './app.js';

/** What the free places of paths and queries are filled with: each word the API asks for by its name. */
export type Ground = Readonly<Record<string, readonly string[]>>;

/** Opened by a link that was signed for one thing, or the same file for everybody: what they tell does not hang on who reads. */
export const BY_LINK_OR_THE_SAME_FOR_ALL: readonly OperationId[] = [
  ...(['getMedia', 'getPaper', 'getPhotoRequest', 'openSticker'] as const),
  ...(['importTemplate', 'rosterTemplate'] as const),
];

/** Who looked at what: these tests themselves, and not the same people in every world. */
const MADE_BY_ASKING: readonly OperationId[] = ['listLooks'];

const SORTED_BY: Readonly<Partial<Record<OperationId, (item: Readonly<Record<string, unknown>>) => string>>> = {
  // Drawn by lot from ids.
  listQualitySamples: ({ no }) => String(no),
  // What is told of in one moment stands in the order in which several tasks came due at once.
  listMyMessages: ({ at, type, title, text, subject }) =>
    [at, type, title, text, JSON.stringify(subject, alike)].join(' '),
};

/** The order of a list, where it is chance, is no difference; what stands in it is. */
function inOrder(operation: OperationId, body: unknown): unknown {
  const key = SORTED_BY[operation];
  if (!key) return body;
  const { items, ...rest } = body as { items: Record<string, unknown>[] };
  return { ...rest, items: items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)) };
}

const placesOf = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** `/api/v1/communities/{id}/days/{day}` → `communities` */
const resourceOf = (path: string): string => path.split('/{')[0]?.split('/').at(-1) ?? '';

/** Every way of filling these names, one value each. */
function filled(names: readonly string[], of: (name: string) => readonly string[]): Record<string, string>[] {
  return names.reduce<Record<string, string>[]>(
    (ways, name) => ways.flatMap((way) => of(name).map((value) => ({ ...way, [name]: value }))),
    [{}],
  );
}

/** Each optional word of a query once in each of its values, beside the ones that have to be there. */
function queriesOf(query: readonly QueryParameter[], ground: Ground): Record<string, string>[] {
  const valuesOf = ({ name, values }: QueryParameter): readonly string[] => values ?? ground[name] ?? [];
  const known = query.filter(({ name }) => name !== 'cursor' && name !== 'limit');
  const asked = new Map(known.map((parameter) => [parameter.name, valuesOf(parameter)]));
  const needed = known.filter(({ required }) => required).map(({ name }) => name);
  const most: Record<string, string> = query.some(({ name }) => name === 'limit') ? { limit: '100' } : {};
  const bare = filled(needed, (name) => asked.get(name) ?? []);
  const each = known.flatMap(({ name, required }) =>
    required ? [] : (asked.get(name) ?? []).map((value) => [name, value]),
  );
  return bare.flatMap((way) => [
    { ...most, ...way },
    ...each.map(([name = '', value = '']) => ({ ...most, ...way, [name]: value })),
  ]);
}

export interface ReadingOptions {
  /** Around each question. */
  readonly asking?: <T>(question: string, ask: () => Promise<T>) => Promise<T>;
  /** Of the ids in a list so many are asked about. */
  readonly mostIds?: number;
}

/**
 * All that this person can read: each reading operation of the API in each way in which it can be asked, with the ids of
 * the ground, else with every id that their own lists hold. One line for each question; what was answered, without what
 * differs by chance.
 */
export async function everythingReadBy(
  app: TestApp,
  as: string,
  ground: Ground,
  { asking = (_, ask) => ask(), mostIds = Number.POSITIVE_INFINITY }: ReadingOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const listed = new Map<string, string[]>();
  const ask = async (
    { operation, path }: Reading,
    at: Record<string, string>,
    query: Record<string, string>,
    nth: string,
  ) => {
    const { limit: _, ...words } = query;
    const question = `${operation} ${nth} ${JSON.stringify(words, alike)}`;
    const { status, body } = await asking(question, () => app.call(operation, { as, path: at, query }));
    const told = MADE_BY_ASKING.includes(operation)
      ? ''
      : status === 200
        ? JSON.stringify(inOrder(operation, body), alike)
        : body.code;
    answers.set(question, `${status} ${told}`);
    const items = status === 200 ? ((body as { items?: { id?: string | null }[] }).items ?? []) : [];
    const name = path.split('/').at(-1) ?? '';
    const ids = items.flatMap(({ id }) => id ?? []);
    listed.set(name, [...new Set([...(listed.get(name) ?? []), ...ids])]);
  };
  const readings = READINGS.filter(({ operation }) => !BY_LINK_OR_THE_SAME_FOR_ALL.includes(operation));
  // Lists first, those that stand alone before the others: they hold the ids that the rest is asked with.
  const turn = ({ operation, path }: Reading): number =>
    placesOf(path).length * 2 + (operation.startsWith('list') ? 0 : 1);
  const byTurn = readings.toSorted((one, other) => turn(one) - turn(other));
  for (const reading of byTurn) {
    const of = (name: string) =>
      name === 'id'
        ? (ground[resourceOf(reading.path)] ?? listed.get(resourceOf(reading.path)) ?? []).slice(0, mostIds)
        : (ground[name] ?? []);
    const ways = filled(placesOf(reading.path), of);
    for (const [index, at] of ways.entries()) {
      for (const query of queriesOf(reading.query, ground))
        await ask(reading, at, query, ways.length > 1 ? `#${index}` : '');
    }
  }
  return answers;
}
