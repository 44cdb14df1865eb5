/** Pictures and videos of one report; with the voice notes the nine files that a report takes (spec/api.md). */
export const MOST_PICTURES = 6;
export const MOST_VOICES = 3;
/** What WeChat's recorder takes by itself (wechat.md §14). */
export const MOST_VOICE_MS = 60_000;
/** Shorter than this was a slip of the finger. */
export const LEAST_VOICE_MS = 1_000;
