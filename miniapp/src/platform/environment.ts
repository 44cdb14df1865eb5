/** Which of the two builds this is. A constant at build time, so that the other side's code is dropped. */
export const inBrowser = process.env.TARO_ENV === 'h5';

/** Where the API lives: empty on H5 (same origin), `https://…` in WeChat. */
export const apiOrigin = API_ORIGIN;

/** Where links for people outside of the app begin, `https://host`. */
export const linkOrigin = (): string => (inBrowser ? window.location.origin : apiOrigin);

/** The browser's tab is not the one in front. WeChat tells by hiding the page. */
export function isInBackground(): boolean {
  return inBrowser && document.visibilityState === 'hidden';
}
