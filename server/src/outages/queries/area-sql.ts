import type { OutageArea } from '@youying/shared/domain/outage/types';
import type { Sql } from '../../platform/database/where.js';

/** `affects` of the rules as a condition on a house. @param alias of the `house` in the query */
export function housesIn({ whole, places }: OutageArea, alias: string): Sql {
  if (whole) return { text: `${alias}.id IS NOT NULL`, values: [] };
  if (places.length === 0) return { text: '1 = 0', values: [] };
  const arms = places.map(({ unit }) =>
    unit === null ? `${alias}.building_id = ?` : `(${alias}.building_id = ? AND ${alias}.unit = ?)`,
  );
  const values = places.flatMap(({ buildingId, unit }) => (unit === null ? [buildingId] : [buildingId, unit]));
  return { text: `(${arms.join(' OR ')})`, values };
}
