import { type Localized, words } from '../language.js';
import type { OutageState } from './types.js';

export const OUTAGE_STATE_LABELS: Readonly<Record<OutageState, Localized>> = {
  planned: words('计划中', 'Planned'),
  on: words('进行中', 'On'),
  ended: words('已恢复', 'Over'),
  called_off: words('已取消', 'Called off'),
};
