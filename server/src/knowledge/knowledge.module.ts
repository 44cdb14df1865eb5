import { Module } from '@nestjs/common';
import { KnowledgeController } from './knowledge.controller.js';
import { ListKnowledge } from './queries/list-knowledge.js';
import { ListOpenQuestions } from './queries/list-open-questions.js';
import { EditKnowledge } from './use-cases/edit-knowledge.js';
import { RevealAsker } from './use-cases/reveal-asker.js';
import { SettleOpenQuestion } from './use-cases/settle-open-question.js';

@Module({
  controllers: [KnowledgeController],
  providers: [ListKnowledge, ListOpenQuestions, EditKnowledge, SettleOpenQuestion, RevealAsker],
})
export class KnowledgeModule {}
