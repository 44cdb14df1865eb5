import { buildMiniapp } from './build-miniapp.mjs';
import { command } from './lib/command.mjs';
import { inRoot } from './lib/project.mjs';
import { h5FirstLoad, overLimit, weappPackages } from './lib/sizes.mjs';

/** `npm run size`: what a phone has to download, against the limits of spec/performance.md and of WeChat. */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;

await command(async () => {
  await buildMiniapp('weapp');
  await buildMiniapp('h5');
  const rows = [...weappPackages(inRoot('miniapp/dist/weapp')), h5FirstLoad(inRoot('miniapp/dist/h5'))];
  for (const { name, bytes, limit } of rows) {
    const verdict = bytes > limit ? 'OVER' : 'ok';
    console.log(`${verdict.padEnd(5)}${kilobytes(bytes).padStart(8)} of ${kilobytes(limit).padEnd(8)} ${name}`);
  }
  process.exitCode = overLimit(rows).length > 0 ? 1 : 0;
});
