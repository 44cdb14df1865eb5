import Taro from '@tarojs/taro';
import { ApiError, problemOf, unreachable } from './api/problem';
import { apiOrigin, inBrowser } from './environment';

/** Where a PDF lies: an address of ours that opens for a few minutes. */
export interface Paper {
  url: string;
}

/**
 * Shows a PDF: in the browser in a tab of its own, where it can be printed or kept; in WeChat in its reader, which can
 * pass it on. The tab opens with the tap, before the answer is there: a browser blocks one that opens later.
 */
export async function openPaper(ask: () => Promise<Paper>): Promise<void> {
  if (inBrowser) return openTab(ask);
  const { url } = await ask();
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url: apiOrigin + url }).catch(() => {
    throw unreachable();
  });
  if (statusCode !== 200) throw new ApiError(problemOf(statusCode, null));
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
}

async function openTab(ask: () => Promise<Paper>): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const { url } = await ask();
    if (tab === null) window.location.assign(url);
    else tab.location.replace(url);
  } catch (error) {
    tab?.close();
    throw error;
  }
}
