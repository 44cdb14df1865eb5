import { type Localized, words } from '../language.js';
import type { AlarmAnswer, AlarmState } from './types.js';

export const ALARM_STATE_LABELS: Readonly<Record<AlarmState, Localized>> = {
  raised: words('已呼叫', 'Raised'),
  running: words('处置中', 'Being handled'),
  over: words('已结束，等签字', 'Over, to be signed'),
  signed_off: words('已解除', 'Stood down'),
  reported: words('已报公司', 'Reported'),
  cancelled: words('误报', 'False alarm'),
};

export const ALARM_ANSWER_LABELS: Readonly<Record<AlarmAnswer, Localized>> = {
  received: words('收到了', 'Received'),
  on_the_way: words('已出发', 'On the way'),
  on_site: words('到现场了', 'On site'),
};
