import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { ContactView } from '../platform/http/common-views.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AnswerOpenQuestionInput,
  AskOpenQuestionInput,
  ChangeKnowledgeInput,
  ListKnowledgeQuery,
  ListOpenQuestionsQuery,
  RetireKnowledgeInput,
  UndoKnowledgeInput,
  WriteKnowledgeInput,
} from './dto/knowledge-inputs.js';
import {
  KnowledgeListView,
  KnowledgeVersionListView,
  KnowledgeView,
  OpenQuestionPageView,
  OpenQuestionView,
} from './dto/knowledge-views.js';
import { ListKnowledge } from './queries/list-knowledge.js';
import { ListOpenQuestions } from './queries/list-open-questions.js';
import { EditKnowledge } from './use-cases/edit-knowledge.js';
import { RevealAsker } from './use-cases/reveal-asker.js';
import { SettleOpenQuestion } from './use-cases/settle-open-question.js';

/** 话术 and 知识: at hand while somebody talks, and what is done when there is no answer. */
@Chapter('knowledge')
@Controller()
export class KnowledgeController {
  constructor(
    private readonly knowledge: ListKnowledge,
    private readonly edit: EditKnowledge,
    private readonly questions: ListOpenQuestions,
    private readonly settle: SettleOpenQuestion,
    private readonly revealAsker: RevealAsker,
  ) {}

  @Get('knowledge')
  @Operation('listKnowledge', { summary: '话术和知识', query: ListKnowledgeQuery, answer: KnowledgeListView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListKnowledgeQuery,
    @CurrentLanguage() language: Language,
  ): Promise<KnowledgeListView> {
    return this.knowledge.execute(actor, query, language);
  }

  @Post('knowledge')
  @Operation('writeKnowledge', { summary: '写一条', body: WriteKnowledgeInput, answer: KnowledgeView, status: 201 })
  write(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: WriteKnowledgeInput,
    @CurrentLanguage() language: Language,
  ): Promise<KnowledgeView> {
    return this.edit.write(actor, call, input, language);
  }

  @Get('knowledge/:id/versions')
  @Operation('listKnowledgeVersions', { summary: '改动记录', answer: KnowledgeVersionListView })
  versions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<KnowledgeVersionListView> {
    return this.knowledge.versions(actor, idFromPath(id));
  }

  @Post('knowledge/:id/change')
  @Operation('changeKnowledge', { summary: '改一条', body: ChangeKnowledgeInput, answer: KnowledgeView })
  change(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ChangeKnowledgeInput,
    @CurrentLanguage() language: Language,
  ): Promise<KnowledgeView> {
    return this.edit.change(actor, call, idFromPath(id), input, language);
  }

  @Post('knowledge/:id/retire')
  @Operation('retireKnowledge', { summary: '停用一条', body: RetireKnowledgeInput, answer: KnowledgeView })
  retire(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { version }: RetireKnowledgeInput,
    @CurrentLanguage() language: Language,
  ): Promise<KnowledgeView> {
    return this.edit.retire(actor, call, idFromPath(id), version, language);
  }

  @Post('knowledge/:id/undo')
  @Operation('undoKnowledge', { summary: '恢复一版', body: UndoKnowledgeInput, answer: KnowledgeView })
  undo(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { restore }: UndoKnowledgeInput,
    @CurrentLanguage() language: Language,
  ): Promise<KnowledgeView> {
    return this.edit.undo(actor, call, idFromPath(id), restore, language);
  }

  @Get('open-questions')
  @Operation('listOpenQuestions', {
    summary: '待回电的问题',
    query: ListOpenQuestionsQuery,
    answer: OpenQuestionPageView,
  })
  open(@CurrentActor() actor: Actor, @Query() query: ListOpenQuestionsQuery): Promise<OpenQuestionPageView> {
    return this.questions.execute(actor, query);
  }

  @Post('open-questions')
  @Operation('askOpenQuestion', {
    summary: '答不上来，记下回电',
    body: AskOpenQuestionInput,
    answer: OpenQuestionView,
    status: 201,
  })
  ask(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: AskOpenQuestionInput,
  ): Promise<OpenQuestionView> {
    return this.settle.ask(actor, call, input);
  }

  @Post('open-questions/:id/reveal')
  @Operation('revealAsker', { summary: '查看要回电的号码，会留记录', answer: ContactView, command: true })
  asker(@CurrentActor() actor: Actor, @Command() call: CommandCall, @Param('id') id: string): Promise<ContactView> {
    return this.revealAsker.execute(actor, call, idFromPath(id));
  }

  @Post('open-questions/:id/answer')
  @Operation('answerOpenQuestion', { summary: '已回电', body: AnswerOpenQuestionInput, answer: OpenQuestionView })
  answer(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AnswerOpenQuestionInput,
  ): Promise<OpenQuestionView> {
    return this.settle.answer(actor, call, idFromPath(id), input);
  }
}
