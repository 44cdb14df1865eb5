import { Injectable } from '@nestjs/common';
import { isSituation, type KnowledgeKind } from '@youying/shared/domain/intake/knowledge';
import { PHRASES } from '@youying/shared/domain/intake/phrases';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { scopeOf } from '../../platform/http/caller.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { ChangeKnowledgeInput, WriteKnowledgeInput } from '../dto/knowledge-inputs.js';
import type { KnowledgeView } from '../dto/knowledge-views.js';
import { KnowledgeEntry, KnowledgeVersion } from '../knowledge.entity.js';
import { knowledgeView } from '../queries/knowledge-view.js';

type Words = Pick<KnowledgeEntry, 'category' | 'title' | 'text' | 'words' | 'active'>;
type Editing = 'changeKnowledge' | 'retireKnowledge' | 'undoKnowledge';

/** Supervisors write; every version is kept with who wrote it, and any can be brought back (HOT-5, INT-6). */
@Injectable()
export class EditKnowledge {
  constructor(private readonly commands: Commands) {}

  write(actor: Actor, call: CommandCall, input: WriteKnowledgeInput, language: Language): Promise<KnowledgeView> {
    const communityId = deskCommunityOf('writeKnowledge', actor);
    const { kind, code, ...rest } = input;
    checkCategory(kind, rest.category);
    return this.commands.run(call, async (work) => {
      const entry = await addEntry(work, communityId, {
        kind: kind as KnowledgeKind,
        code,
        words: wordsOf(rest),
        by: actor,
      });
      return knowledgeView(entry, true, language);
    });
  }

  change(
    actor: Actor,
    call: CommandCall,
    id: number,
    { version, ...input }: ChangeKnowledgeInput,
    language: Language,
  ): Promise<KnowledgeView> {
    return this.edit('changeKnowledge', actor, { call, id, version, language }, async (_, { kind }) => {
      checkCategory(kind, input.category);
      return { words: wordsOf(input), restores: null };
    });
  }

  retire(actor: Actor, call: CommandCall, id: number, version: number, language: Language): Promise<KnowledgeView> {
    return this.edit('retireKnowledge', actor, { call, id, version, language }, async (_, entry) => {
      const { category, title, text, words } = entry;
      return { words: { category, title, text, words, active: false }, restores: null };
    });
  }

  undo(actor: Actor, call: CommandCall, id: number, restore: number, language: Language): Promise<KnowledgeView> {
    return this.edit('undoKnowledge', actor, { call, id, language }, async (work, entry) => {
      const where = { entryId: id, version: restore };
      const found = await work.findOne(KnowledgeVersion, scopeOfCommunity(entry.communityId), where);
      if (!found) throw invalidInput({ field: 'restore', code: 'not_found' });
      const { category, title, text, words, active } = found;
      return { words: { category, title, text, words, active }, restores: restore };
    });
  }

  private edit(
    operation: Editing,
    actor: Actor,
    asked: {
      readonly call: CommandCall;
      readonly id: number;
      readonly version?: number;
      readonly language: Language;
    },
    next: (work: Work, entry: KnowledgeEntry) => Promise<{ readonly words: Words; readonly restores: number | null }>,
  ): Promise<KnowledgeView> {
    return this.commands.run(asked.call, async (work) => {
      const entry = await work.findOne(KnowledgeEntry, scopeOf(actor), { id: asked.id }, { lock: 'update' });
      if (!entry) throw notFound();
      admitToDesk(operation, actor, entry.communityId);
      if (asked.version !== undefined && asked.version !== entry.version) throw new Problem('version_conflict');
      const { words, restores } = await next(work, entry);
      const same = (Object.keys(words) as (keyof Words)[]).every((field) => words[field] === entry[field]);
      if (same) throw new Problem('nothing_changed');
      const version = entry.version + 1;
      work.updateOne(
        KnowledgeEntry,
        { id: entry.id, version: entry.version },
        { ...words, version, updatedAt: work.now },
      );
      Object.assign(entry, words, { version, updatedAt: work.now });
      writeVersion(work, entry, actor, restores);
      return knowledgeView(entry, true, asked.language);
    });
  }
}

const wordsOf = ({ category, title, text, words = '' }: Omit<ChangeKnowledgeInput, 'version'>): Words => ({
  ...{ category, title, text, active: true },
  words: words.trim(),
});

/** A phrase belongs to a situation of a call; an article is filed under any word. */
function checkCategory(kind: string, category: string): void {
  if (kind === 'phrase' && !isSituation(category)) throw invalidInput({ field: 'category', code: 'not_allowed' });
}

/** A new entry with its first version. Of a phrase of the starting set that one is kept as the version before. */
export async function addEntry(
  work: Work,
  communityId: number,
  entry: {
    readonly kind: KnowledgeKind;
    readonly code?: string | undefined;
    readonly words: Words;
    readonly by: Actor;
  },
): Promise<KnowledgeEntry> {
  const { kind, code, words, by } = entry;
  const id = nextId();
  const row: KnowledgeEntry = {
    ...{ id, communityId, kind, ...words, version: 1, updatedAt: work.now },
    code: code ?? String(id),
  };
  if (code !== undefined) {
    const start = PHRASES.find((phrase) => phrase.code === code);
    if (!start || kind !== 'phrase') throw invalidInput({ field: 'code', code: 'not_found' });
    const known = await work.findOne(KnowledgeEntry, scopeOfCommunity(communityId), { code });
    if (known) throw new Problem('version_conflict');
    const { situation: category, title, text } = start;
    const before = { ...row, category, title: title['zh-CN'], text: text['zh-CN'], words: '', active: true };
    writeVersion(work, before, by, null);
    row.version = 2;
  }
  work.insert(KnowledgeEntry, row);
  writeVersion(work, row, by, null);
  return row;
}

function writeVersion(work: Work, entry: KnowledgeEntry, by: Actor, restores: number | null): void {
  const { id: entryId, communityId, version, category, title, text, words, active } = entry;
  hintCommunity(work, communityId, 'knowledge');
  work.insert(KnowledgeVersion, {
    ...{ id: nextId(), communityId, entryId, version, category, title, text, words, active },
    ...{ byId: by.personId, byName: by.name, at: work.now, restores },
  });
}
