const HIDDEN = '****';
/** Fewer digits left out than these would be guessed. */
const LEAST_HIDDEN = 4;
const [HEAD, TAIL] = [3, 4];

/** `138 **** 6021`: enough to know it by and to say it to its owner, too little to ring (design/desk.md). */
export function maskPhone(phone: string): string {
  if (isMasked(phone)) return phone;
  const tail = phone.length < TAIL + LEAST_HIDDEN ? '' : phone.slice(-TAIL);
  const head = phone.length < HEAD + LEAST_HIDDEN + TAIL ? '' : phone.slice(0, HEAD);
  return [head, HIDDEN, tail].filter(Boolean).join(' ');
}

/** For reading: nobody is rung by it, and it is never kept as a number. */
export const isMasked = (phone: string): boolean => phone.includes('*');
