import type { Item, Schema } from '@/platform/api/contract';
import type { IconName } from '@/ui/icon/icons';

export type Category = Item<'listCategories'>;
export type CategoryLeaf = Schema<'CategoryLeafView'>;

export interface CategoryTile {
  id: string;
  name: string;
  icon: IconName;
}

/** First match wins. Names are data of the customer, so the icon follows the words. */
const iconWords: readonly [RegExp, IconName][] = [
  [/电梯|lift|elevator/i, 'elevator'],
  [/灯|light|lamp/i, 'bulb'],
  [/门禁|对讲|intercom|access/i, 'intercom'],
  [/门|窗|锁|door|window|lock/i, 'door'],
  [/渗|漏|leak/i, 'leak'],
  [/堵|下水|排水|drain|block/i, 'toilet'],
  [/电|power|electr|trip/i, 'bolt'],
  [/水|管|龙头|tap|pipe|water/i, 'tap'],
  [/燃气|煤气|gas/i, 'gas'],
  [/保洁|垃圾|卫生|clean/i, 'broom'],
];

function iconOf(name: string): IconName {
  return iconWords.find(([words]) => words.test(name))?.[1] ?? 'wrench';
}

/** The catalogue's own "other": drawn last, and left to the desk to classify. */
const OTHER = 'other';

/**
 * The groups of the catalogue as tiles, in the customer's order: a resident says roughly what, the desk what exactly.
 * Emergencies have a page of their own.
 */
export function repairTiles(categories: readonly Category[], most: number): CategoryTile[] {
  return categories
    .filter(({ kinds, emergency, code }) => kinds.includes('repair') && !emergency && code !== OTHER)
    .slice(0, most)
    .map(({ id, name }) => ({ id, name, icon: iconOf(name) }));
}
