import { invalidInput, notFound } from './problem.js';

const WRITTEN = /^[1-9]\d{0,15}$/;

/** An id from a path: what cannot be an id does not exist. */
export function idFromPath(text: string): number {
  const id = WRITTEN.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(id)) throw notFound();
  return id;
}

/** An id from a body or query: names the field. */
export function idFromField(text: string, field: string): number {
  const id = WRITTEN.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(id)) throw invalidInput({ field, code: 'not_found' });
  return id;
}

export const idText = (id: number): string => String(id);
export const idTextOrNull = (id: number | null | undefined): string | null =>
  id === null || id === undefined ? null : String(id);
export const timeText = (instant: number): string => new Date(instant).toISOString();
export const timeTextOrNull = (instant: number | null | undefined): string | null =>
  instant === null || instant === undefined ? null : timeText(instant);
