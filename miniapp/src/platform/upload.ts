import Taro from '@tarojs/taro';
import type { operations } from '@youying/shared/api/schema.gen';
import { withSession } from './api/call';
import type { Answer } from './api/contract';
import { OPERATIONS } from './api/contract';
import { newIdempotencyKey } from './api/idempotency';
import { ApiError, problemOf, unreachable } from './api/problem';
import { headersFor } from './api/transport';
import { addressOf } from './api/url';
import { apiOrigin } from './environment';

export type MediaPurpose = operations['uploadMedia']['requestBody']['content']['multipart/form-data']['purpose'];

export interface UploadOptions {
  purpose: MediaPurpose;
  /** 0–100. */
  onProgress?: (percent: number) => void;
  idempotencyKey?: string;
}

/** Sends one local file (temp path, or a blob: address on H5). WeChat can only POST multipart, one file a call. */
export function uploadMedia(filePath: string, options: UploadOptions): Promise<Answer<'uploadMedia'>> {
  const { purpose, onProgress, idempotencyKey = newIdempotencyKey() } = options;
  return withSession((token) => {
    const header = headersFor({ token, idempotencyKey });
    const form = { url: OPERATIONS.uploadMedia.path, filePath, formData: { purpose }, header };
    return sendFile<Answer<'uploadMedia'>>(form, onProgress);
  });
}

export interface RequestedPhoto {
  filePath: string;
  /** Of the link; without it nobody may send. */
  secret: string;
  /** Kept while nothing was decided: the same photo is not hung twice. */
  idempotencyKey: string;
}

/** Sends a photograph by a link, without a session. */
export function sendRequestedPhoto(
  { filePath, secret, idempotencyKey }: RequestedPhoto,
  onProgress: (percent: number) => void,
): Promise<Answer<'addRequestedPhoto'>> {
  const url = addressOf(OPERATIONS.addRequestedPhoto.path, {}, { t: secret });
  return sendFile({ url, filePath, formData: {}, header: headersFor({ idempotencyKey }) }, onProgress);
}

interface FileForm {
  /** Path under the server's origin, query included. */
  url: string;
  filePath: string;
  formData: Record<string, string>;
  header: Record<string, string>;
}

async function sendFile<Body>(form: FileForm, onProgress?: (percent: number) => void): Promise<Body> {
  const task = Taro.uploadFile({ ...form, url: apiOrigin + form.url, name: 'file' });
  if (onProgress !== undefined) task.progress(({ progress }) => onProgress(progress));
  const response = await task.catch(() => {
    throw unreachable();
  });
  // WeChat gives the body as text whatever it is.
  const body: unknown = typeof response.data === 'string' ? safeParse(response.data) : response.data;
  if (response.statusCode < 200 || response.statusCode >= 300) throw new ApiError(problemOf(response.statusCode, body));
  return body as Body;
}

function safeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
