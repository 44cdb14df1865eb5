import { KNOWLEDGE_KINDS } from '@youying/shared/domain/intake/knowledge';
import { Code, Id, OneOf, Text, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { PHONE } from '../../platform/http/text-rules.js';

const VERSION = { min: 0, max: 2_000_000_000 } as const;

export class ListKnowledgeQuery {
  @OneOf(KNOWLEDGE_KINDS, { optional: true }) kind?: string;
  @Text({ max: 60, optional: true, about: 'Every word of it stands in the entry' }) q?: string;
  @Text({ max: 2000, optional: true, about: 'What was said so far: what bears on it stands first' }) said?: string;
  @Text({ max: 40, optional: true }) category?: string;
}

class KnowledgeWords {
  @Text({ max: 40, about: 'Of a phrase its situation' }) category!: string;
  @Text({ max: 60 }) title!: string;
  @Text({ max: 2000 }) text!: string;
  @Text({ min: 0, max: 200, optional: true, about: 'Further words by which it is found, separated by spaces' })
  words?: string;
}

export class WriteKnowledgeInput extends KnowledgeWords {
  @OneOf(KNOWLEDGE_KINDS) kind!: string;
  @Code({ pattern: /^[a-z_]{1,40}$/, max: 40, optional: true, about: 'A phrase every community starts with' })
  code?: string;
}

export class ChangeKnowledgeInput extends KnowledgeWords {
  @Whole({ ...VERSION, about: 'Refused when somebody changed it meanwhile' }) version!: number;
}

export class RetireKnowledgeInput {
  @Whole(VERSION) version!: number;
}

export class UndoKnowledgeInput {
  @Whole({ ...VERSION, about: 'The version to bring back' }) restore!: number;
}

export class AskOpenQuestionInput {
  @Text({ max: 500 }) question!: string;
  @Text({ max: 40 }) askerName!: string;
  @Code({ pattern: PHONE, max: 20, optional: true }) askerPhone?: string;
  @Id({ optional: true }) houseId?: string;
  @Id({ optional: true, about: 'Who of the house: the number on file, in place of `askerPhone`' }) askerId?: string;
}

export class ListOpenQuestionsQuery extends PageQuery {
  @OneOf(['open', 'answered'], { optional: true }) scope?: string;
}

export class AnswerOpenQuestionInput {
  @Text({ max: 1000 }) answer!: string;
  @YesNo({ optional: true, about: 'For a supervisor: it goes into the knowledge base too' }) keep?: boolean;
}
