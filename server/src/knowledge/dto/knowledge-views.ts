import { KNOWLEDGE_KINDS } from '@youying/shared/domain/intake/knowledge';
import { Code, Id, ListOf, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

const VERSION = { min: 0, max: 2_000_000_000 } as const;

export class KnowledgeView {
  @Id({ nullable: true, about: 'Null: one that every community starts with, nobody has changed it here' })
  id!: string | null;
  @OneOf(KNOWLEDGE_KINDS) kind!: string;
  @Text({ max: 40 }) code!: string;
  @Text({ max: 40 }) category!: string;
  @Text({ max: 40 }) categoryLabel!: string;
  @Text({ max: 60 }) title!: string;
  @Text({ max: 2000 }) text!: string;
  @Text({ min: 0, max: 200 }) words!: string;
  @YesNo() active!: boolean;
  @Whole({ ...VERSION, about: '0: as every community starts with' }) version!: number;
  @Time({ nullable: true }) updatedAt!: string | null;
  @ListOf(['changeKnowledge', 'retireKnowledge', 'undoKnowledge']) actions!: string[];
}

export class KnowledgeListView {
  @NestedList(() => KnowledgeView, { max: 1000 }) items!: KnowledgeView[];
}

export class KnowledgeVersionView {
  @Whole(VERSION) version!: number;
  @Text({ max: 40 }) category!: string;
  @Text({ max: 60 }) title!: string;
  @Text({ max: 2000 }) text!: string;
  @YesNo() active!: boolean;
  @Text({ max: 40 }) byName!: string;
  @Time() at!: string;
  @Whole({ ...VERSION, nullable: true, about: 'The version it brought back' }) restores!: number | null;
}

export class KnowledgeVersionListView {
  @NestedList(() => KnowledgeVersionView, { max: 200 }) items!: KnowledgeVersionView[];
}

export class OpenQuestionView {
  @Id() id!: string;
  @Text({ max: 500 }) question!: string;
  @Text({ max: 40 }) askerName!: string;
  @Text({ max: 20, nullable: true, about: 'Masked' }) askerPhone!: string | null;
  @Text({ max: 120, nullable: true }) houseName!: string | null;
  @Text({ max: 40 }) ownerName!: string;
  @Time() askedAt!: string;
  @Time() dueAt!: string;
  @OneOf(['open', 'overdue', 'answered']) state!: string;
  @Text({ max: 1000, nullable: true }) answer!: string | null;
  @Time({ nullable: true }) answeredAt!: string | null;
}

export class OpenQuestionPageView {
  @NestedList(() => OpenQuestionView, { max: 100 }) items!: OpenQuestionView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
