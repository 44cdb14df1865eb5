import { liveScenarios } from './live.mjs';
import { matterScenarios } from './matter.mjs';
import { packageScenarios } from './packages.mjs';
import { pageScenarios } from './pages.mjs';
import { reportScenarios } from './report.mjs';
import { stickerScenarios } from './sticker.mjs';
import { voiceScenarios } from './voice.mjs';

export const scenarios = [
  ...packageScenarios,
  ...reportScenarios,
  ...stickerScenarios,
  ...matterScenarios,
  ...liveScenarios,
  ...voiceScenarios,
  ...pageScenarios,
];
