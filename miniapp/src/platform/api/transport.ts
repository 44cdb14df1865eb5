import Taro from '@tarojs/taro';
import { noteServerTime } from '../clock';
import { apiOrigin } from '../environment';
import { online } from '../network';
import { preferences } from '../preferences';
import { workplaceOfRequest } from '../workplace';
import { ApiError, isAnswered, problemOf, unreachable } from './problem';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path under the server's origin, query included. */
  url: string;
  body?: unknown;
  token?: string;
  idempotencyKey?: string;
  /** A desk one works at; absent: the one where one sits, on its pages. */
  community?: string;
}

const TIMEOUT_MS = 20_000;

/** Header names keep whatever case the platform gives them. */
function headerOf(headers: Record<string, string> | undefined, name: string): string | undefined {
  return Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
}

export function headersFor({
  token,
  idempotencyKey,
  community = workplaceOfRequest(),
}: Pick<HttpRequest, 'token' | 'idempotencyKey' | 'community'>) {
  return {
    'Accept-Language': preferences.get().language,
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    ...(community === undefined ? {} : { 'Youying-Community': community }),
  };
}

/** One HTTP exchange. Throws ApiError for every status that is not 2xx and for a network that does not answer. */
export async function exchange(request: HttpRequest): Promise<unknown> {
  const response = await Taro.request({
    url: apiOrigin + request.url,
    method: request.method as keyof Taro.request.Method,
    data: request.body === undefined ? undefined : JSON.stringify(request.body),
    header: { ...headersFor(request), ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    timeout: TIMEOUT_MS,
    dataType: 'json',
  }).catch((failure: unknown) => failedExchange(failure));
  online.set(true);
  noteServerTime(headerOf(response.header as Record<string, string>, 'date'));
  if (response.statusCode >= 200 && response.statusCode < 300) return response.data;
  throw new ApiError(problemOf(response.statusCode, response.data));
}

/** Taro's H5 request rejects with the Response when the status is bad on some versions; anything else is no network. */
function failedExchange(failure: unknown): Taro.request.SuccessCallbackResult<object> {
  if (isAnswered(failure)) return failure as Taro.request.SuccessCallbackResult<object>;
  online.set(false);
  throw unreachable();
}
