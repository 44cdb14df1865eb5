import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApi } from './api.mjs';
import { launchBrowser, openContext } from './browser.mjs';
import { morning } from './morning.mjs';
import { pageAsPng } from './paper-pictures.mjs';
import { Person } from './person.mjs';
import { lean } from './pictures.mjs';
import { startServer } from './server.mjs';

const IMAGES = fileURLToPath(new URL('../../../../docs/images', import.meta.url));

/** The demo's own handle is no part of the screens that the pictures show. */
const WITHOUT_HANDLE = '.demo-layer__handle { display: none !important }';

/** One server, one browser, and the people who use them. `screenshots`: also write docs/images. */
export async function openStage({ screenshots }) {
  const server = await startServer();
  const browser = await launchBrowser();
  const api = await openApi(server.url);
  await morning(api);
  const complaints = [];

  const shoot = async (page, name) => {
    if (!screenshots) return;
    // Toasts belong to the step before.
    await page.locator('.taro__toast, .desk-receipt').filter({ visible: true }).first().waitFor({ state: 'hidden' });
    const png = await page.screenshot({ style: WITHOUT_HANDLE, animations: 'disabled' });
    await writeFile(path.join(IMAGES, `${name}.png`), await lean(png));
  };

  /** Reads a print as whoever has its link, and keeps a page of it as a picture. @returns the PDF and how many pages it has */
  async function readPaper({ url }, name, page = 1) {
    const answer = await fetch(new URL(url, server.url));
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
    const pdf = Buffer.from(await answer.arrayBuffer());
    if (screenshots) await writeFile(path.join(IMAGES, `${name}.png`), await lean(await pageAsPng(pdf, page)));
    return { pdf, pages: Number(answer.headers.get('x-paper-pages')) };
  }

  /** A browser at the start page. `strict: false` where a test means to see errors (no network). */
  async function visitor(device, { strict = true, colorScheme } = {}) {
    const { context, complaints: heard } = await openContext(browser, { device, colorScheme, baseURL: server.url });
    if (strict) complaints.push(heard);
    const page = await context.newPage();
    await page.goto('/');
    return new Person(page, { complaints: heard, shoot });
  }

  /** Somebody who tapped their account and is inside. */
  async function enter(account, device, options) {
    const person = await visitor(device, options);
    await person.tap(person.find(`#account-${account}`));
    await person.find('.demo-layer__handle').waitFor();
    // Inside, and on the way to the page of their role: an address opened before would be left again.
    await person.page.waitForURL((url) => /^#\/./.test(url.hash) && !url.hash.includes('pages/start'));
    return person;
  }

  return {
    api,
    server,
    readPaper,
    visitor,
    enter,
    /** Everything any strict browser complained about so far. */
    complaints: () => complaints.flat(),
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
