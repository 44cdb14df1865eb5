import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules of axe that a page breaks badly: `rule (impact) target …`; what lies under the shown page is left out. */
async function violationsOf(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async () => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility());
    const answer = await window.axe.run({ include: [shown.at(-1) ?? document.body] }, { resultTypes: ['violations'] });
    return answer.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      targets: nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`),
    }));
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, targets }) => targets.slice(0, 4).map((target) => `${id} (${impact}) ${target}`));
}

/** Opens each page of this person in turn, by its address, and asks axe. @param pages name → hash address */
export async function assertAccessible(person, pages) {
  const wrong = [];
  for (const [name, address] of Object.entries(pages)) {
    await person.page.evaluate((hash) => {
      window.location.hash = hash;
    }, address);
    await person.page.waitForFunction((hash) => window.location.hash.startsWith(`#${hash.split('?')[0]}`), address);
    // Skeletons have nothing to read; a page without data says so in words.
    await person.page.waitForFunction(() => {
      const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).at(-1);
      return shown !== undefined && shown.textContent.trim() !== '' && shown.querySelector('.ui-skeleton') === null;
    });
    await person.page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
    );
    wrong.push(...(await violationsOf(person.page)).map((violation) => `${name}: ${violation}`));
  }
  assert.deepEqual(wrong, [], wrong.join('\n'));
}
