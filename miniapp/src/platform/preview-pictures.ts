import Taro from '@tarojs/taro';
import { browserBlock, browserButton, openBrowserDialog } from './browser-dialog';
import { inBrowser } from './environment';

export interface PreviewLabels {
  photo: string;
  close: string;
  previousPhoto: string;
  nextPhoto: string;
}

/** Photos as large as the window, one at a time. WeChat has a viewer of its own; Taro's for browsers knows no keyboard. */
export function previewPictures(urls: readonly string[], current: string, labels: PreviewLabels): void {
  if (inBrowser) openViewer(urls, Math.max(0, urls.indexOf(current)), labels);
  else void Taro.previewImage({ urls: [...urls], current });
}

function openViewer(urls: readonly string[], first: number, labels: PreviewLabels): void {
  let at = first;
  const image = document.createElement('img');
  image.className = 'browser-dialog__shown';
  const place = browserBlock('browser-dialog__place');
  const show = (index: number) => {
    at = Math.min(Math.max(0, index), urls.length - 1);
    Object.assign(image, { src: urls[at], alt: labels.photo });
    place.textContent = `${at + 1} / ${urls.length}`;
  };
  const button = (words: string, press: () => void) => browserButton(words, 'browser-dialog__button--dark', press);
  const close = button(labels.close, () => dialog.close());
  const turn = [button(labels.previousPhoto, () => show(at - 1)), place, button(labels.nextPhoto, () => show(at + 1))];
  const foot = browserBlock('browser-dialog__foot', ...(urls.length > 1 ? turn : []), close);
  show(first);
  const dialog = openBrowserDialog(labels.photo, 'browser-dialog--dark', [image, foot]);
  dialog.onkeydown = ({ key }) => {
    if (key === 'ArrowLeft') show(at - 1);
    if (key === 'ArrowRight') show(at + 1);
  };
  // Beside the picture: the dialog itself is no wider than what it shows.
  dialog.onclick = ({ target }) => {
    if (target === dialog || target === image) dialog.close();
  };
  close.focus();
}
