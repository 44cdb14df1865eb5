import { runSuites } from './lib/run-suites.mjs';
import { SUITES } from './lib/suites.mjs';

/** `npm test` runs every suite; `npm test -- unit` those with "unit" in their names. */
await runSuites(SUITES, process.argv[2] ?? '');
