import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../../server/package.json', import.meta.url));
const sharp = require('sharp');

const WALL =
  '<rect width="800" height="600" fill="#cfd8da"/><path d="M0 150H800M0 300H800M0 450H800M200 0V600M400 0V600M600 0V600" stroke="#bcc7ca" stroke-width="4"/>';
const TAP =
  '<path d="M330 120h140v60h-40v50h120q70 0 70 70v70h-80v-50q0-20-20-20H330z" fill="#8d979c"/><rect x="300" y="90" width="200" height="40" rx="20" fill="#6f7a80"/><rect x="240" y="520" width="480" height="80" rx="30" fill="#f4f7f7"/>';
const DROP =
  '<path d="M580 400q34 56 0 76q-34-20 0-76z" fill="#3f8fd0"/><ellipse cx="580" cy="530" rx="90" ry="14" fill="#9cc7e8"/>';

const NAME =
  '<rect width="800" height="600" fill="#fff"/><path d="M90 170l60 60M70 300l60 40M80 470q60-40 90-130M250 200q120-20 190-16M345 190q6 160-10 270M200 470q150-26 310-20M560 180q-4 180-70 290M650 190q4 160 0 280M740 160q14 190-4 330" fill="none" stroke="#1d2129" stroke-width="18" stroke-linecap="round"/>';

/** Drawn, so that nothing of anybody has to be kept: a dripping tap, the same one mended, a name under an order. */
const DRAWINGS = { dripping: WALL + TAP + DROP, mended: WALL + TAP, signature: NAME };

/** A JPEG file as a file chooser takes it. */
export async function photoOf(name) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${DRAWINGS[name]}</svg>`;
  const buffer = await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
  return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer };
}

/** A screenshot as small as it gets without anybody seeing it. */
export function lean(png) {
  return sharp(png).png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 }).toBuffer();
}
