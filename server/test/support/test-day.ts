/**
 * When a test server's day begins: a Tuesday morning in Shanghai with no holiday near and the public holidays of the
 * whole year on file, so that no test passes or fails by the day it happens to run on. `TEST_DAY=2026-11-22T23:30+08:00`
 * plays the suites on another one.
 */
export const TEST_DAY = Date.parse(process.env.TEST_DAY ?? '2026-03-10T10:00+08:00');
