import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { useLive } from '@/platform/use-live';

export type Sample = Schema<'QualitySampleView'>;
export type ScoreItem = Schema<'ScoreItemView'>;
export type Training = Schema<'TrainingView'>;
export type Trainings = Schema<'TrainingsView'>;
export type ServiceRating = Schema<'ServiceRatingView'>;
export type RatingReview = Schema<'RatingReviewView'>;

export const useSamples = () =>
  useLive('quality:samples', ['quality'], () => call('listQualitySamples', { query: {} }));

export const useGrades = () => useLive('quality:grades', ['quality'], () => call('getStarGrades', { query: {} }));

export const useTrainings = () => useLive('quality:trainings', ['quality'], () => call('listTrainings'));

export const useRatingReviews = () =>
  useLive('quality:reviews', ['quality'], async () => (await call('listRatingReviews')).items);

/** What one was asked to rate; the inbox says when there is something new. */
export const useServiceRatings = () =>
  useLive('quality:ratings', ['inbox'], async () => (await call('listServiceRatings')).items);
