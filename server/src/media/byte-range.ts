import type { ByteRange } from '../platform/storage/storage.js';

const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * What part of an object is asked for; phones play a video by parts only (RFC 9110 §14.2).
 * @param size of the object in bytes
 * @returns undefined: all of it, also for several ranges at once, which a server may ignore
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = RANGE.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}
