import { runSuites } from './lib/run-suites.mjs';
import { NIGHTLY_SUITES } from './lib/suites.mjs';

/** `npm run test:nightly`: what `npm test` tries a few times, many thousand times; takes an hour or two. */
await runSuites(NIGHTLY_SUITES, process.argv[2] ?? '');
