import Taro from '@tarojs/taro';
import { inBrowser } from './environment';

/** Opens a video over the page. WeChat has a player of its own. */
export function playVideo(url: string, closeLabel: string): void {
  if (inBrowser) openDialog(url, closeLabel);
  // Taro makes no promise of this one.
  else void Taro.previewMedia({ sources: [{ url, type: 'video' }], fail: () => undefined });
}

/** A dialog closes by Escape and keeps the keyboard to itself. */
function openDialog(url: string, closeLabel: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'ui-video-player';
  const video = document.createElement('video');
  Object.assign(video, {
    className: 'ui-video-player__video',
    src: url,
    controls: true,
    autoplay: true,
    playsInline: true,
  });
  const close = document.createElement('button');
  Object.assign(close, { className: 'ui-video-player__close', type: 'button', textContent: closeLabel });
  close.onclick = () => dialog.close();
  const leave = () => dialog.close();
  window.addEventListener('hashchange', leave);
  dialog.onclose = () => {
    window.removeEventListener('hashchange', leave);
    dialog.remove();
  };
  dialog.append(video, close);
  document.body.append(dialog);
  dialog.showModal();
}
