/** First three and last two digits (WeChat security guide; F2): enough to know one's own number by. */
export function maskPhone(phone: string): string {
  return phone.length < 7
    ? '*'.repeat(phone.length)
    : phone.slice(0, 3) + '*'.repeat(phone.length - 5) + phone.slice(-2);
}
