import { atRest } from './looks.mjs';

/** Waits until there is something to read on the shown page. @param path of the page that is meant; '': whichever it is */
export async function readable({ page }, path = '') {
  // Skeletons have nothing to read; a page without data says so in words.
  await page.waitForFunction((part) => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).at(-1);
    return shown?.id.includes(part) && shown.textContent.trim() !== '' && shown.querySelector('.ui-skeleton') === null;
  }, path);
  await atRest(page);
}

/** Opens a page by its address, as one does with a link, and waits until there is something to read. */
export async function openPage(person, path, parameters) {
  const search = new URLSearchParams(parameters).toString();
  await person.page.evaluate((hash) => window.location.assign(hash), `#/${path}${search === '' ? '' : `?${search}`}`);
  await readable(person, path);
}
