import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * A journey is steps in order that share `state`: what one person did is what the next one sees. Each step counts as
 * a test; after one failed, the rest of its journey was not reached and counts as failed too.
 */
export async function runJourneys(journeys, stage) {
  let passed = 0;
  let failed = 0;
  for (const { title, steps } of journeys) {
    console.log(`\n${title}`);
    const state = {};
    let broken = false;
    for (const [what, run] of steps) {
      if (broken) {
        failed += 1;
        console.log(`  ✗ ${what}: not reached`);
        continue;
      }
      try {
        await run(stage, state);
        passed += 1;
        console.log(`  ✓ ${what}`);
      } catch (error) {
        failed += 1;
        broken = true;
        console.log(`  ✗ ${what}\n${error.stack}`);
        await describe(state);
      }
    }
    for (const person of peopleIn(state)) await person.page.context().close();
  }
  return { passed, failed };
}

function peopleIn(state) {
  return Object.values(state).filter((value) => value?.page !== undefined);
}

/** What each person of a broken journey was looking at. */
async function describe(state) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'youying-h5-broken-'));
  for (const [name, person] of Object.entries(state)) {
    if (person?.page === undefined) continue;
    const file = path.join(folder, `${name}.png`);
    await person.page.screenshot({ path: file }).catch(() => undefined);
    console.log(`    ${name} at ${person.path()}, picture: ${file}`);
    for (const complaint of person.complaints) console.log(`      ${complaint}`);
  }
}
