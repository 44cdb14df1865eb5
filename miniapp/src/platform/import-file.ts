import Taro from '@tarojs/taro';
import { withSession } from './api/call';
import { OPERATIONS, type Schema } from './api/contract';
import { ApiError, problemOf, unreachable } from './api/problem';
import { headersFor } from './api/transport';
import { apiOrigin, inBrowser } from './environment';
import { pickFile } from './pick-file';

/** What an import is read from: houses and people from Excel, prices from CSV. */
export type ImportFileKind = 'xlsx' | 'csv';

export interface ImportFile {
  /** Temp path in WeChat, `blob:` address on H5. */
  path: string;
  name: string;
}

/** A file of this computer, or of a WeChat chat. Null when the person gives up. */
export async function chooseImportFile(kind: ImportFileKind): Promise<ImportFile | null> {
  if (inBrowser) return chooseInBrowser(kind);
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [kind] });
    return tempFiles[0] === undefined ? null : { path: tempFiles[0].path, name: tempFiles[0].name };
  } catch {
    return null;
  }
}

async function chooseInBrowser(kind: ImportFileKind): Promise<ImportFile | null> {
  const file = await pickFile(`.${kind}`);
  return file === null ? null : { path: URL.createObjectURL(file), name: file.name };
}

export type ImportOperation =
  | 'importPreview'
  | 'importCommit'
  | 'importFeeSchedulePreview'
  | 'importFeeSchedule'
  | 'rosterImportPreview'
  | 'rosterImportCommit';

/** Whose empty form is fetched. */
export type TemplateOperation = 'importTemplate' | 'rosterTemplate';

export interface ImportSending {
  /** The words beside the file. */
  fields?: Readonly<Record<string, string>>;
  /** For the operations that write. */
  idempotencyKey?: string;
}

/** Sends the file for a dry run or for good. */
export function sendImport(
  operation: ImportOperation,
  file: ImportFile,
  { fields, idempotencyKey }: ImportSending = {},
): Promise<Schema<'ImportResultView'>> {
  return withSession(async (token) => {
    const response = await Taro.uploadFile({
      url: apiOrigin + OPERATIONS[operation].path,
      filePath: file.path,
      fileName: file.name,
      name: 'file',
      formData: { ...fields },
      header: headersFor({ token, idempotencyKey }),
    }).catch(() => {
      throw unreachable();
    });
    const { statusCode, data } = response;
    if (statusCode < 200 || statusCode >= 300) throw new ApiError(problemOf(statusCode, data));
    return (typeof data === 'string' ? JSON.parse(data) : data) as Schema<'ImportResultView'>;
  });
}

/** Saves the empty workbook under its own name; in WeChat it opens for looking and forwarding. */
export function openWorkbookTemplate(name: string, operation: TemplateOperation = 'importTemplate'): Promise<void> {
  return withSession(async (token) => {
    const url = apiOrigin + OPERATIONS[operation].path;
    const header = headersFor({ token });
    if (inBrowser) return saveInBrowser(url, header, name);
    const { tempFilePath } = await Taro.downloadFile({ url, header });
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'xlsx', showMenu: true });
  });
}

async function saveInBrowser(url: string, headers: Record<string, string>, name: string): Promise<void> {
  const response = await fetch(url, { headers }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw new ApiError(problemOf(response.status, await response.text()));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
