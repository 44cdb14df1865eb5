/**
 * When a test server's day begins: a Tuesday morning in Shanghai with no holiday near, the public holidays of the whole
 * year and the price list of the demo company on file. So no test passes or fails by the day it happens to run on;
 * `TEST_DAY=2026-11-22T23:30+08:00` plays the suites on another one.
 */
export const TEST_DAY = Date.parse(process.env.TEST_DAY ?? '2026-07-14T10:00+08:00');
