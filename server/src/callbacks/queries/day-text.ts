/** `20261122` ↔ `2026-11-22`: how a day is kept, and how it is written. */
export const dayText = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
export const dayOfText = (text: string): string => text.replaceAll('-', '');
