import { KNOWLEDGE_KINDS, type KnowledgeKind, startingPhrases } from '@youying/shared/domain/intake/knowledge';
import type { Language } from '@youying/shared/domain/language';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { KnowledgeEntry } from '../knowledge.entity.js';

/** An entry as it reads now; `id` is null where the community has left it as it was. */
export type KnownEntry = Omit<KnowledgeEntry, 'id' | 'communityId' | 'updatedAt'> & {
  readonly id: number | null;
  readonly updatedAt: number | null;
};

/** What a community has at hand, its own and what it started with; retired ones too. Some hundred rows at most. */
export async function knownEntries(
  reader: Reader,
  communityId: number,
  language: Language,
  kinds: readonly KnowledgeKind[] = KNOWLEDGE_KINDS,
): Promise<readonly KnownEntry[]> {
  const own = await reader.find(
    KnowledgeEntry,
    scopeOfCommunity(communityId),
    { kind: [...kinds] },
    { orderBy: [['id', 'asc']] },
  );
  if (!kinds.includes('phrase')) return own;
  const codes = new Set(own.map(({ code }) => code));
  const starting = startingPhrases(codes, language).map((phrase) => ({
    ...phrase,
    ...{ id: null, kind: 'phrase' as const, active: true, version: 0, updatedAt: null },
  }));
  return [...starting, ...own];
}
