import { Injectable } from '@nestjs/common';
import { matchesWords } from '@youying/shared/domain/intake/knowledge';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { knownEntries } from '../../knowledge/queries/known-entries.js';
import { Database } from '../../platform/database/database.js';
import type { ListPhrasesQuery } from '../dto/contact-inputs.js';
import type { PhraseListView } from '../dto/contact-views.js';

/** INT-6: standard phrases by situation, searchable while talking, as this community words them. */
@Injectable()
export class ListPhrases {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, { situation, q }: ListPhrasesQuery, language: Language): Promise<PhraseListView> {
    const communityId = deskCommunityOf('listPhrases', actor);
    const phrases = await knownEntries(this.database.read, communityId, language, ['phrase']);
    return {
      items: phrases
        .filter(({ active, category }) => active && (situation === undefined || category === situation))
        .filter((phrase) => matchesWords(phrase, q?.trim() ?? ''))
        .map(({ code, category, title, text }) => ({ code, situation: category, title, text })),
    };
  }
}
