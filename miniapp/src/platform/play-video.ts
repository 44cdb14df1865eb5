import Taro from '@tarojs/taro';
import { browserButton, openBrowserDialog } from './browser-dialog';
import { inBrowser } from './environment';

/** Opens a video over the page. WeChat has a player of its own. */
export function playVideo(url: string, labels: { video: string; close: string }): void {
  if (inBrowser) openPlayer(url, labels);
  // Taro makes no promise of this one.
  else void Taro.previewMedia({ sources: [{ url, type: 'video' }], fail: () => undefined });
}

function openPlayer(url: string, labels: { video: string; close: string }): void {
  const video = document.createElement('video');
  const playing = { src: url, controls: true, autoplay: true, playsInline: true };
  Object.assign(video, playing, { className: 'browser-dialog__shown' });
  const close = browserButton(labels.close, 'browser-dialog__button--dark', () => dialog.close());
  const dialog = openBrowserDialog(labels.video, 'browser-dialog--dark', [video, close]);
}
