import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../../server/package.json', import.meta.url));
const { chromium } = require('playwright-core');

/** Playwright's own limit for one wait, in milliseconds: generous, since a busy machine is no defect. */
const PATIENCE = 30_000;

export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  computer: { viewport: { width: 1440, height: 900 } },
  narrowDesk: { viewport: { width: 390, height: 844 } },
};

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  // A microphone that beeps. Who may use it is asked as ever; nobody is there to answer, so it is refused until granted.
  '--use-fake-device-for-media-stream',
];

export function launchBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ARGS });
}

/**
 * A browser of one's own, with what it complained about: console errors, page errors, and every request that left
 * this machine.
 */
export async function openContext(browser, { device, colorScheme = 'light', baseURL }) {
  const context = await browser.newContext({
    ...DEVICES[device],
    baseURL,
    colorScheme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const complaints = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`request to ${request.url()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()} ${message.location().url}`);
  });
  return { context, complaints };
}
