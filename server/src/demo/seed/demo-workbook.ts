import { buildWorkbook } from '../../importing/public/build-workbook.js';
import { COMMUNITY_ROWS, demoHouses, houseRows } from './demo-houses.js';
import { residentRows } from './demo-residents.js';
import { staffRows } from './demo-staff.js';
import { createRandom } from './random.js';

/** Another seed makes another company; this one is the company of the screenshots and tests. */
const SEED = 20_261_122;

/** The demo company as the workbook a customer would send: 2 communities, 12 buildings, 600 houses, 41 staff. */
export function demoWorkbook(): Promise<Uint8Array> {
  const random = createRandom(SEED);
  const houses = demoHouses();
  return buildWorkbook({
    communities: COMMUNITY_ROWS,
    houses: houseRows(houses, random),
    residents: residentRows(houses, random),
    staff: staffRows(random),
  });
}
