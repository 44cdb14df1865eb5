import { type Localized, words } from '../language.js';
import type { OutageKind } from './types.js';

export interface OutageKindRow {
  /** `停水`, as it stands behind a place. */
  readonly label: Localized;
  /** Codes of the categories whose matters it may explain. */
  readonly categories: readonly string[];
  /** What residents say when they mean it, where the category is another or none yet. */
  readonly words: readonly string[];
}

const row = (label: Localized, categories: readonly string[], said: string): OutageKindRow => ({
  ...{ label, categories },
  words: said.split(' ').filter(Boolean),
});

export const OUTAGE_KIND_ROWS: Readonly<Record<OutageKind, OutageKindRow>> = {
  water: row(words('停水', 'no water'), ['water_pressure', 'pump_failure'], '停水 没水 没有水 不来水 水压 水小'),
  power: row(words('停电', 'no power'), ['indoor_outage', 'breaker'], '停电 没电 没有电 断电 跳闸'),
  gas: row(words('停气', 'no gas'), [], '停气 没气 没有气 燃气停 煤气停 打不着火'),
  heating: row(words('停暖', 'no heating'), [], '停暖 暖气 地暖 不热 供暖'),
  lift: row(words('电梯停用', 'lift out of service'), ['lift_fault'], '电梯停 电梯坏 电梯不 坐不了电梯 电梯用不'),
  network: row(words('断网', 'no network'), [], '断网 没网 没有网 宽带 网络 有线电视 没信号'),
  other: row(words('服务中断', 'out of service'), [], ''),
};

/** Whether a matter may come from this outage: by its category, or by its words. A person confirms. */
export function mayComeFrom(
  kind: OutageKind,
  { categoryCode, text }: { readonly categoryCode: string | null; readonly text: string },
): boolean {
  const { categories, words: said } = OUTAGE_KIND_ROWS[kind];
  if (categoryCode !== null && categories.includes(categoryCode)) return true;
  return said.some((word) => text.includes(word));
}
