/** `138-0000 0000` as a telephone takes it; '' for a masked one, which is for reading. */
const dialable = (phone: string): string => {
  const digits = phone.replace(/[\s-]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? digits : '';
};

/** What a camera makes a written text message of: shorter than the address, so that the squares of its code are larger. */
export const smsCode = (phone: string, text: string): string => `SMSTO:${dialable(phone)}:${text}`;

/** RFC 5724: opens the text messages of the device, written and addressed; without a number only written. */
export const smsAddress = (phone: string, text: string): string =>
  `sms:${dialable(phone)}?body=${encodeURIComponent(text)}`;
