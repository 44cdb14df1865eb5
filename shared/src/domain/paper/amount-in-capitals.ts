import type { Fen } from '../money.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/** Four digits, 0–9999: `壹佰零捌`. */
function group(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    gap = false;
  }
  return text;
}

function yuanInCapitals(yuan: number): string {
  let text = '';
  let gap = false;
  for (let index = GROUPS.length - 1; index >= 0; index -= 1) {
    const value = Math.floor(yuan / 10_000 ** index) % 10_000;
    if (value === 0) {
      gap = text !== '';
      continue;
    }
    // A zero is said once between what it parts: 壹万零伍佰, 壹拾万零叁仟 is 壹拾万叁仟.
    const parted = text !== '' && (gap || value < 1_000);
    text += `${parted ? '零' : ''}${group(value)}${GROUPS[index]}`;
    gap = false;
  }
  return text;
}

/**
 * An amount in the capitals that nobody can alter with a pen (正确填写票据和结算凭证的基本规定, People's Bank of China):
 * `11800` → `壹佰壹拾捌元整`, `10005` → `壹佰元零伍分`.
 * @param fen integer, not negative
 */
export function amountInCapitals(fen: Fen): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cents = fen % 10;
  const whole = yuan === 0 ? '' : `${yuanInCapitals(yuan)}元`;
  if (jiao === 0 && cents === 0) return whole === '' ? '零元整' : `${whole}整`;
  const tenths = jiao === 0 ? (whole === '' ? '' : '零') : `${DIGITS[jiao]}角`;
  return `${whole}${tenths}${cents === 0 ? '整' : `${DIGITS[cents]}分`}`;
}
