import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../../server/package.json', import.meta.url));
const { default: readCode } = require('jsqr');
const sharp = require('sharp');

/** What a phone reads from this part of the screen, dot by dot as it is drawn; '' where it finds no code. */
export async function scan(locator) {
  const png = await locator.screenshot({ animations: 'disabled' });
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
}
