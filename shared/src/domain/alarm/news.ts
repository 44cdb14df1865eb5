import { type Localized, words } from '../language.js';
import type { OutageKind } from '../outage/types.js';
import type { AlarmKind } from './types.js';

export interface AlarmNews {
  readonly kind: OutageKind;
  /** Residents read it under the place and what is out. Only what holds from the first minute: no valve is closed yet. */
  readonly cause: Localized;
  readonly callerWords: Localized;
}

/** 告诉业户: what is out of service by an alarm, in words that may be hung out at once. Absent: nothing neighbours miss. */
export const ALARM_NEWS: Readonly<Partial<Record<AlarmKind, AlarmNews>>> = {
  lift_trapped: {
    kind: 'lift',
    cause: words(
      '电梯检修，请走另一部电梯或楼梯',
      'The lift is being repaired; please take the other one or the stairs',
    ),
    callerWords: words('电梯正在检修，修好马上通知您', 'The lift is being repaired; you hear from us when it runs'),
  },
  electric: {
    kind: 'power',
    cause: words(
      '线路故障，断电检查，请勿触碰电器和积水',
      'A fault in the wiring; power is being switched off. Keep away from appliances and water',
    ),
    callerWords: words(
      '线路故障，正在检查，查好就送电',
      'The wiring is being looked into; power comes back when it is safe',
    ),
  },
  gas: {
    kind: 'gas',
    cause: words(
      '有燃气味，正在检查，请勿用明火、开关电器',
      'A smell of gas is being looked into; no open fire, and touch no switches',
    ),
    callerWords: words(
      '有燃气味，正在检查，请勿用明火、开关电器，检测合格后通气',
      'No open fire, and touch no switches; gas comes back when it has been measured',
    ),
  },
  flood: {
    kind: 'water',
    cause: words('水管爆裂，正在抢修', 'A pipe has burst; repairs are under way'),
    callerWords: words('水管爆裂，正在抢修，修好就来水', 'A pipe has burst; water comes back when it is repaired'),
  },
};
