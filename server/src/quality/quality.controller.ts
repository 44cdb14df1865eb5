import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AppealInput,
  DrawSampleInput,
  ListSamplesQuery,
  RateServiceInput,
  RecordTrainingInput,
  ReviewRatingInput,
  ScoreSampleInput,
  StarGradesQuery,
} from './dto/quality-inputs.js';
import {
  QualitySamplesView,
  QualitySampleView,
  RatingReviewsView,
  RatingReviewView,
  ServiceRatingsView,
  ServiceRatingView,
  StarGradesView,
  TrainingsView,
  TrainingView,
} from './dto/quality-views.js';
import { GetStarGrades } from './queries/get-star-grades.js';
import { ListRatingReviews } from './queries/list-rating-reviews.js';
import { ListSamples } from './queries/list-samples.js';
import { ListTrainings } from './queries/list-trainings.js';
import { ActOnSample } from './use-cases/act-on-sample.js';
import { RateService } from './use-cases/rate-service.js';
import { RecordTraining } from './use-cases/record-training.js';
import { ReviewRating } from './use-cases/review-rating.js';

/** How well the desk works: samples 质检 (HOT-4), training (HOT-7), ratings at the end of a contact (HOT-9). */
@Chapter('quality')
@Controller('quality')
export class QualityController {
  constructor(
    private readonly act: ActOnSample,
    private readonly listSamples: ListSamples,
    private readonly getGrades: GetStarGrades,
    private readonly trainings: ListTrainings,
    private readonly record: RecordTraining,
    private readonly rating: RateService,
    private readonly reviews: ListRatingReviews,
    private readonly review: ReviewRating,
  ) {}

  @Get('samples')
  @Operation('listQualitySamples', { summary: '质检', query: ListSamplesQuery, answer: QualitySamplesView })
  samples(
    @CurrentActor() actor: Actor,
    @Query() query: ListSamplesQuery,
    @CurrentLanguage() language: Language,
  ): Promise<QualitySamplesView> {
    return this.listSamples.execute(actor, query, language);
  }

  @Post('samples')
  @Operation('drawQualitySample', { summary: '抽一周的记录', body: DrawSampleInput, answer: QualitySamplesView })
  draw(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: DrawSampleInput,
    @CurrentLanguage() language: Language,
  ): Promise<QualitySamplesView> {
    return this.act.draw(actor, call, input, language);
  }

  @Post('samples/:id/score')
  @Operation('scoreQualitySample', { summary: '评分', body: ScoreSampleInput, answer: QualitySampleView })
  score(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ScoreSampleInput,
  ): Promise<QualitySampleView> {
    return this.act.score(actor, call, idFromPath(id), input);
  }

  @Post('samples/:id/appeal')
  @Operation('appealQualitySample', { summary: '对评分有话说', body: AppealInput, answer: QualitySampleView })
  appeal(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { words }: AppealInput,
  ): Promise<QualitySampleView> {
    return this.act.appeal(actor, call, idFromPath(id), words);
  }

  @Post('samples/:id/answer')
  @Operation('answerQualityAppeal', { summary: '答复', body: AppealInput, answer: QualitySampleView })
  answer(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { words }: AppealInput,
  ): Promise<QualitySampleView> {
    return this.act.answer(actor, call, idFromPath(id), words);
  }

  @Get('grades')
  @Operation('getStarGrades', { summary: '星级', query: StarGradesQuery, answer: StarGradesView })
  grades(@CurrentActor() actor: Actor, @Query() query: StarGradesQuery): Promise<StarGradesView> {
    return this.getGrades.execute(actor, query);
  }

  @Get('trainings')
  @Operation('listTrainings', { summary: '培训、考试', answer: TrainingsView })
  listTrainings(@CurrentActor() actor: Actor): Promise<TrainingsView> {
    return this.trainings.execute(actor);
  }

  @Post('trainings')
  @Operation('recordTraining', { summary: '记一次培训、考试', body: RecordTrainingInput, answer: TrainingView })
  recordTraining(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: RecordTrainingInput,
  ): Promise<TrainingView> {
    return this.record.execute(actor, call, input);
  }

  @Get('ratings')
  @Operation('listServiceRatings', { summary: '请您评价', answer: ServiceRatingsView })
  ratings(@CurrentActor() actor: Actor): Promise<ServiceRatingsView> {
    return this.rating.list(actor);
  }

  @Post('ratings/:id')
  @Operation('rateService', { summary: '评价一次接待、上门', body: RateServiceInput, answer: ServiceRatingView })
  rate(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RateServiceInput,
  ): Promise<ServiceRatingView> {
    return this.rating.rate(actor, call, idFromPath(id), input);
  }

  @Get('reviews')
  @Operation('listRatingReviews', { summary: '不满意的评价', answer: RatingReviewsView })
  listReviews(@CurrentActor() actor: Actor): Promise<RatingReviewsView> {
    return this.reviews.execute(actor);
  }

  @Post('ratings/:id/review')
  @Operation('reviewRating', { summary: '核实不满意的评价', body: ReviewRatingInput, answer: RatingReviewView })
  reviewRating(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReviewRatingInput,
  ): Promise<RatingReviewView> {
    return this.review.execute(actor, call, idFromPath(id), input);
  }
}
