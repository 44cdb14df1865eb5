export interface ScriptedFailure {
  /** Absent: whatever is called next. */
  readonly path?: string;
  readonly errcode: number;
  /** How many calls; Infinity until `clear`. */
  readonly times: number;
}

/** What can go wrong, by switch (fact sheet §17.2). Nothing of this is in a snapshot. */
export interface Faults {
  /** Every answer comes this late (real ms). */
  slowMs: number;
  /** Answers with this HTTP status and an HTML page, as a gateway does: 500, 502, 429. */
  httpStatus: number | undefined;
  /** The answer is no JSON at all. */
  garbage: boolean;
  /** A raw newline and a raw U+0001 stand inside a string of the answer. */
  controlCharacters: boolean;
  /** errcode as a string, and a field nobody announced. */
  oddShapes: boolean;
  /** 43101 although the person has a right: they switched it off in WeChat's own settings. */
  refuseDespiteRight: boolean;
  /** The message goes out, then the connection is reset: for so many sends. */
  resetAfterSend: number;
  /** path → calls a day; less than the real limit. 45009 beyond. */
  readonly dailyQuota: Record<string, number>;
  readonly scripted: ScriptedFailure[];
}

export const noFaults = (): Faults => ({
  slowMs: 0,
  httpStatus: undefined,
  garbage: false,
  controlCharacters: false,
  oddShapes: false,
  refuseDespiteRight: false,
  resetAfterSend: 0,
  dailyQuota: {},
  scripted: [],
});

/** Takes the next scripted failure for this path, if there is one. */
export function takeScripted(faults: Faults, path: string): number | undefined {
  const index = faults.scripted.findIndex((failure) => failure.path === undefined || failure.path === path);
  const failure = faults.scripted[index];
  if (!failure) return undefined;
  if (failure.times > 1) faults.scripted[index] = { ...failure, times: failure.times - 1 };
  else faults.scripted.splice(index, 1);
  return failure.errcode;
}
