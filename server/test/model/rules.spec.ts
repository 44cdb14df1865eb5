import fc from 'fast-check';
import { play } from './play.js';
import { RulesAlone } from './rules-alone.js';
import { stories } from './story.js';

const STORIES = Number(process.env.MODEL_STORIES ?? 150);
const SEED = process.env.MODEL_SEED ? { seed: Number(process.env.MODEL_SEED) } : {};

test('ROL-3 REG-4 FUP-1 DSP-3 DSP-7 CLO-1: in any story the rules do what the procedures say', async () => {
  await fc.assert(
    fc.asyncProperty(stories(60, { together: false }), async (story) => {
      await play(new RulesAlone(), story);
    }),
    { numRuns: STORIES, ...SEED },
  );
}, 600_000);
