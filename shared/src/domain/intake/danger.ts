import { type Localized, words } from '../language.js';

/** CLS-3, EMG-1: words of residents that mean danger. The first match counts; advice is what to do while help comes. */
export interface DangerEntry {
  readonly words: readonly string[];
  readonly advice: Localized;
}

export const dangerBook: readonly DangerEntry[] = [
  {
    words: ['着火', '起火', '冒烟', '火灾', '烧起来'],
    advice: words('请先离开并打 119，不要坐电梯', 'Leave first and call 119; do not take the lift'),
  },
  {
    words: ['燃气', '煤气', '天然气味'],
    advice: words('不要开关电器，打开窗户，到屋外再打电话', 'Touch no switches, open the windows, call from outside'),
  },
  {
    words: ['被困', '困人', '困在电梯', '关在电梯'],
    advice: words(
      '不要扒门，按紧急呼叫按钮，我们马上到',
      'Do not force the door; press the alarm button, we are coming',
    ),
  },
  {
    words: ['漏电', '触电', '电人', '电火花'],
    advice: words('不要碰带电的东西，先拉总闸', 'Touch nothing live; switch off the mains'),
  },
  {
    words: ['爆裂', '爆管', '水管爆', '喷水'],
    advice: words('先关上总水阀，离开带水的插座', 'Close the main valve; keep away from wet sockets'),
  },
  {
    words: ['坠落', '快掉下来', '要掉下来', '玻璃掉', '外墙脱落', '栏杆断', '栏杆松'],
    advice: words('请离开下方，提醒路过的人', 'Stay away from below and warn passers-by'),
  },
];

const NEGATED = /(?:没有|没|不是|并未|未)$/;

/** The first danger word in a resident's own text; `没有漏电` is no danger. Undefined: nothing found. */
export function findDanger(text: string): { readonly word: string; readonly entry: DangerEntry } | undefined {
  for (const entry of dangerBook) {
    for (const word of entry.words) {
      let at = text.indexOf(word);
      while (at >= 0) {
        if (!NEGATED.test(text.slice(0, at))) return { word, entry };
        at = text.indexOf(word, at + 1);
      }
    }
  }
  return undefined;
}
