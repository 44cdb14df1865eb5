import { isSituation } from '@youying/shared/domain/intake/knowledge';
import { PHRASE_SITUATION_LABELS } from '@youying/shared/domain/intake/phrases';
import type { Language } from '@youying/shared/domain/language';
import { idTextOrNull, timeTextOrNull } from '../../platform/http/ids.js';
import type { KnowledgeView } from '../dto/knowledge-views.js';
import type { KnownEntry } from './known-entries.js';

export function knowledgeView(entry: KnownEntry, mayEdit: boolean, language: Language): KnowledgeView {
  const { kind, code, category, title, text, words, active, version } = entry;
  const acts = [
    'changeKnowledge',
    ...(entry.active ? ['retireKnowledge'] : []),
    ...(entry.version > 1 ? ['undoKnowledge'] : []),
  ];
  return {
    id: idTextOrNull(entry.id),
    ...{ kind, code, category, title, text, words, active, version },
    categoryLabel: kind === 'phrase' && isSituation(category) ? PHRASE_SITUATION_LABELS[category][language] : category,
    updatedAt: timeTextOrNull(entry.updatedAt),
    actions: mayEdit ? acts : [],
  };
}
