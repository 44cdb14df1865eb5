/** What the sentences of the next bar are made of. All words are ready to print. */
export interface NextFacts {
  /** Whole minutes since it is waited for. */
  waited: number;
  /** `16:40 前`, `还剩 12 分钟`, `逾期 2 小时`; empty without a limit. */
  due: string;
  worker: string;
  resident: string;
  department: string;
  /** Whom it waits for instead of the head of the department; empty: for the head. */
  senior: string;
  /** `¥118.00` */
  total: string;
  reason: string;
  /** The matter is over: what is left is to hear how it went (CBK). */
  closed: boolean;
  /** Whether the resident knows what is asked of them, as a sentence; empty: nothing is asked, or nobody says. */
  reached: string;
}

/** What a sentence to the resident is made of. */
export interface SayFacts extends NextFacts {
  /** The lines of the quotation: `更换角阀 ¥38.00`. */
  lines: string;
}

export interface NextWords {
  title: string;
  text: string;
}
