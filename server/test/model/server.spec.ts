import fc from 'fast-check';
import { startTestApp } from '../support/app.js';
import { testDatabaseKind } from '../support/database.js';
import { StillClock } from '../support/still-clock.js';
import { play } from './play.js';
import { stories } from './story.js';
import { WholeServer } from './whole-server.js';

/** A batch is played on a server of its own. `MODEL_BATCHES`: 1 in `npm test`, 50 in the nightly run. */
const BATCHES = Number(process.env.MODEL_BATCHES ?? 1);
const COMMANDS = 2_000;
const LENGTH = 40;
/** The same stories every time, so that red means that something was changed; the nightly run draws new ones. */
const SEED = Number(process.env.MODEL_SEED ?? 20_261_122);
/** A Monday, ten in the morning in Shanghai. */
const FROM = Date.parse('2026-11-23T02:00:00Z');

test.each(Array.from({ length: BATCHES }, (_, batch) => SEED + batch))(
  `in any story a server does what the procedures say, up to four people at once (${testDatabaseKind()}, seed %d)`,
  async (seed) => {
    const app = await startTestApp({ ROLE: 'web' }, new StillClock(FROM));
    let commands = 0;
    try {
      // Nobody's shift decides these stories: dispatch.spec and out-of-hours.spec tell those.
      await app.dataSource.query('DELETE FROM shift_pattern WHERE 1 = 1');
      const server = new WholeServer(app);
      const enough = () => commands >= COMMANDS;
      const story = fc.asyncProperty(stories(LENGTH, { together: true }), async (told) => {
        if (!enough()) commands += await play(server, told);
      });
      await fc.assert(story, { seed, numRuns: COMMANDS });
    } finally {
      await app.close();
    }
    expect(commands).toBeGreaterThanOrEqual(COMMANDS);
  },
  1_200_000,
);
