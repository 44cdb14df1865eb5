import { Module } from '@nestjs/common';
import { QualityController } from './quality.controller.js';
import { GetStarGrades } from './queries/get-star-grades.js';
import { ListRatingReviews } from './queries/list-rating-reviews.js';
import { ListSamples } from './queries/list-samples.js';
import { ListTrainings } from './queries/list-trainings.js';
import { ActOnSample } from './use-cases/act-on-sample.js';
import { RateService } from './use-cases/rate-service.js';
import { RecordTraining } from './use-cases/record-training.js';
import { ReviewRating } from './use-cases/review-rating.js';

@Module({
  controllers: [QualityController],
  providers: [
    ActOnSample,
    ListSamples,
    GetStarGrades,
    ListTrainings,
    RecordTraining,
    RateService,
    ListRatingReviews,
    ReviewRating,
  ],
})
export class QualityModule {}
