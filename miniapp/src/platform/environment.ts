/** Which of the two builds this is. A constant at build time, so that the other side's code is dropped. */
export const inBrowser = process.env.TARO_ENV === 'h5';

/** `/api/v1` on H5 (same origin), `https://…/api/v1` in WeChat. */
export const apiBase = `${API_ORIGIN}/api/v1`;
