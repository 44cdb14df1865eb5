import Taro from '@tarojs/taro';
import { withSession } from './api/call';
import { OPERATIONS } from './api/contract';
import { ApiError, problemOf, unreachable } from './api/problem';
import { headersFor } from './api/transport';
import { apiOrigin, inBrowser } from './environment';

interface Asked {
  path: string;
  body: object;
}

/** The chosen matters as a workbook. */
export const saveExport = (ticketIds: string[], name: string): Promise<void> =>
  saveWorkbook({ path: OPERATIONS.exportTickets.path, body: { ticketIds } }, name);

/** The manager's figures of a period as a workbook. */
export const saveDashboard = (communityId: string, body: { period: string; at: string }, name: string): Promise<void> =>
  saveWorkbook({ path: OPERATIONS.exportDashboard.path.replace('{id}', communityId), body }, name);

/** Saved under its name in the browser, opened in WeChat. */
function saveWorkbook({ path, body }: Asked, name: string): Promise<void> {
  return withSession(async (token) => {
    const url = apiOrigin + path;
    const header = headersFor({ token });
    if (inBrowser) return saveInBrowser(url, header, body, name);
    const { data, statusCode } = await Taro.request<ArrayBuffer>({
      ...{ url, header, method: 'POST', data: body, responseType: 'arraybuffer' },
    }).catch(() => {
      throw unreachable();
    });
    if (statusCode !== 200) throw new ApiError(problemOf(statusCode, data));
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
    Taro.getFileSystemManager().writeFileSync(filePath, data);
    await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true });
  });
}

async function saveInBrowser(url: string, header: Record<string, string>, body: object, name: string): Promise<void> {
  const headers = { ...header, 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw new ApiError(problemOf(response.status, await response.text()));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
