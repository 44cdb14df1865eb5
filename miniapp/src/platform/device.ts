import Taro from '@tarojs/taro';
import { browserBlock, browserButton, openBrowserDialog } from './browser-dialog';
import { inBrowser } from './environment';
import { giveReceipt, receiptsAreDrawn } from './receipts';

/** 1 = normal. WeChat: `fontSizeScaleFactor` (wechat.md §13); browsers scale by themselves. */
export function systemFontScale(): number {
  if (inBrowser) return 1;
  try {
    const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
    return info.fontSizeScaleFactor ?? 1;
  } catch {
    return 1;
  }
}

/** Opens the dialler. Cancelling is not an error. */
export function dial(phoneNumber: string): void {
  if (inBrowser) follow(`tel:${phoneNumber}`);
  else Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
}

/** Browser only. Hands an address to the program it belongs to: `tel:`, `sms:`. */
export function follow(address: string): void {
  // A link, not the address bar: whoever drives the browser can answer the click instead of a telephone program.
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
}

/** The text of a scanned code, null when the person gives up. H5 has no scanner. */
export async function scan(): Promise<string | null> {
  if (inBrowser) return null;
  try {
    return (await Taro.scanCode({ scanType: ['qrCode', 'barCode'] })).result;
  } catch {
    return null;
  }
}

export function buzz(): void {
  if (!inBrowser) Taro.vibrateLong().catch(() => undefined);
}

/** Where receipts are drawn (the desk) they say it, elsewhere the platform's own. */
export function toast(title: string, tone: 'done' | 'problem' = 'done'): void {
  if (receiptsAreDrawn()) giveReceipt(title, { problem: tone === 'problem' });
  else void Taro.showToast({ title, icon: 'none', duration: 2500 });
}

export interface Question {
  title: string;
  text?: string;
  yes: string;
  no: string;
}

/** True when the person chose `yes`. In WeChat its callback keeps the tap, so subscription may be asked after it. */
export async function confirm(question: Question): Promise<boolean> {
  if (inBrowser) return confirmInBrowser(question);
  const { confirm: confirmed } = await Taro.showModal({
    title: question.title,
    content: question.text ?? '',
    confirmText: question.yes,
    cancelText: question.no,
  });
  return confirmed;
}

/** Taro's own question is drawn of elements that no keyboard reaches. */
function confirmInBrowser({ title, text = '', yes, no }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let agreed = false;
    const answer = (choice: boolean) => {
      agreed = choice;
      dialog.close();
    };
    const words = [browserBlock('text-section', title), ...(text === '' ? [] : [browserBlock('text-secondary', text)])];
    const buttons = browserBlock(
      'browser-dialog__foot',
      browserButton(no, '', () => answer(false)),
      browserButton(yes, 'browser-dialog__button--main', () => answer(true)),
    );
    const dialog = openBrowserDialog(title, 'browser-dialog--question', [...words, buttons], () => resolve(agreed));
  });
}

export function setPageTitle(title: string): void {
  if (inBrowser) document.title = title;
  else void Taro.setNavigationBarTitle({ title });
}

/** Whoever has the page read out hears it in its own language. WeChat has no such setting. */
export function setPageLanguage(language: string): void {
  if (inBrowser) document.documentElement.lang = language;
}

/** Metres are not needed: the place is only a hint for the record. Null when refused; arriving goes on without it. */
export async function currentLocation(): Promise<{ latitude: number; longitude: number } | null> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' });
    return { latitude, longitude };
  } catch {
    return null;
  }
}

export function copyText(data: string): void {
  void Taro.setClipboardData({ data });
}

export function windowWidth(): number {
  return inBrowser ? window.innerWidth : Taro.getWindowInfo().windowWidth;
}

/** One use, five minutes (wechat.md §3). */
export async function wechatLoginCode(): Promise<string> {
  return (await Taro.login()).code;
}
