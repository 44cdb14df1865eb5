import Taro from '@tarojs/taro';

/** Everything we keep on the phone, by name. WeChat: 10 MB in all, 1 MB a key (wechat.md §8). */
export type StorageKey =
  | 'session'
  | 'community'
  | 'clock'
  | 'preferences'
  | 'outbox'
  | 'day-seen'
  | `draft:${string}`
  | `media:${string}`;

/** Null when absent or unreadable: a broken draft must never keep a page from opening. */
export function readStored<Value>(key: StorageKey): Value | null {
  try {
    const text: unknown = Taro.getStorageSync(key);
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as Value) : null;
  } catch {
    return null;
  }
}

/** False when the phone's storage is full. */
export function writeStored(key: StorageKey, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function removeStored(key: StorageKey): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Absent is what we wanted.
  }
}

/** Of the phone, not of whoever holds it. */
const OF_THE_PHONE: readonly string[] = ['clock', 'preferences'] satisfies StorageKey[];

/** Drafts and whatever else somebody left on this phone. */
export function forgetWrittenHere(): void {
  const { keys } = Taro.getStorageInfoSync();
  for (const key of keys) if (!OF_THE_PHONE.includes(key)) removeStored(key as StorageKey);
}
