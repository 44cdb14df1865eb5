import type { Input } from '@/platform/api/contract';

/** Nothing is chosen beforehand: 0 stars and null mean "not answered". */
export interface Answers {
  solved: 'yes' | 'no' | null;
  speed: number;
  quality: number;
  attitude: number;
  cash: 'no' | 'yes' | null;
  words: string;
}

export const noAnswers: Answers = { solved: null, speed: 0, quality: 0, attitude: 0, cash: null, words: '' };

/** All questions answered, and 没解决 has words or a photo. */
export function isReady(answers: Answers, pictures: number): boolean {
  const { solved, speed, quality, attitude, cash, words } = answers;
  if (solved === null || cash === null || speed === 0 || quality === 0 || attitude === 0) return false;
  return solved === 'yes' || words.trim() !== '' || pictures > 0;
}

export function ratingOf(answers: Answers, mediaIds: readonly string[]): Input<'rateTicket'>['body'] {
  const { speed, quality, attitude } = answers;
  const words = answers.words.trim();
  return {
    speed,
    quality,
    attitude,
    solved: answers.solved === 'yes',
    askedForCash: answers.cash === 'yes',
    ...(words === '' ? {} : { words }),
    ...(mediaIds.length === 0 ? {} : { mediaIds: [...mediaIds] }),
  };
}
