import Taro from '@tarojs/taro';
import type { operations } from '@youying/shared/api/schema.gen';
import { withSession } from './api/call';
import type { Answer } from './api/contract';
import { OPERATIONS } from './api/contract';
import { newIdempotencyKey } from './api/idempotency';
import { ApiError, problemOf, unreachable } from './api/problem';
import { headersFor } from './api/transport';
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
  const idempotencyKey = options.idempotencyKey ?? newIdempotencyKey();
  return withSession((token) => sendOnce(filePath, options, headersFor({ token, idempotencyKey })));
}

async function sendOnce(filePath: string, { purpose, onProgress }: UploadOptions, header: Record<string, string>) {
  const task = Taro.uploadFile({
    url: apiOrigin + OPERATIONS.uploadMedia.path,
    filePath,
    name: 'file',
    formData: { purpose },
    header,
  });
  if (onProgress !== undefined) task.progress(({ progress }) => onProgress(progress));
  const response = await task.catch(() => {
    throw unreachable();
  });
  // WeChat gives the body as text whatever it is.
  const body: unknown = typeof response.data === 'string' ? safeParse(response.data) : response.data;
  if (response.statusCode < 200 || response.statusCode >= 300) throw new ApiError(problemOf(response.statusCode, body));
  return body as Answer<'uploadMedia'>;
}

function safeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
