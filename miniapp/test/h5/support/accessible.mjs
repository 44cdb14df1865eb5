import { createRequire } from 'node:module';
import { openPage } from './open-page.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const BAD = ['serious', 'critical'];
const TARGETS_SHOWN = 4;
const LOOKS_AT_MOST = 3;

/** The rules of axe that the shown page breaks badly, `rule (impact) target …`. @param rules absent: all of them */
async function violationsOf(page, rules) {
  const violations = await page.evaluate(async (only) => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility());
    const runOnly = only === null ? {} : { runOnly: { type: 'rule', values: only } };
    const context = { include: [shown.at(-1) ?? document.body] };
    const answer = await window.axe.run(context, { resultTypes: ['violations'], ...runOnly });
    return answer.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      targets: nodes.map(
        ({ target, any, html }) => `${target.join(' ')} ${any[0]?.message ?? ''} ${html.slice(0, 120)}`,
      ),
    }));
  }, rules ?? null);
  return violations
    .filter(({ impact }) => BAD.includes(impact))
    .flatMap(({ id, impact, targets }) =>
      targets.slice(0, TARGETS_SHOWN).map((target) => `${id} (${impact}, ${targets.length}×) ${target}`),
    );
}

/** What is still wrong when the page has come to rest: names are given to fields after they are drawn. */
async function lastingViolations(page, rules) {
  let found = [];
  for (let look = 0; look < LOOKS_AT_MOST; look += 1) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    found = await violationsOf(page, rules);
    if (found.length === 0) break;
  }
  return found;
}

/**
 * Opens each page of this person in turn and asks axe: everything in the light, the contrasts once more in the dark.
 * @param pages [name, path, parameters] @returns what is broken badly, a line each
 */
export async function violationsOn(person, pages) {
  const { page } = person;
  await page.addScriptTag({ path: axe });
  const wrong = [];
  const hear = (name, violations) => wrong.push(...violations.map((violation) => `${name}: ${violation}`));
  for (const [name, path, parameters] of pages) {
    await openPage(person, path, parameters);
    hear(name, await lastingViolations(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    hear(`${name}, dark`, await lastingViolations(page, ['color-contrast']));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  return wrong;
}
