/** What tells our picture from every other one somebody may scan. */
const PREFIX = 'youying:login:';
/** As `qrLoginStart` writes them. */
const CODE = /^[\w-]{16,200}$/;

/** The text in the picture on the computer. */
export function pictureText(code: string): string {
  return PREFIX + code;
}

/** The code in what was scanned or pasted; null when it is something else. */
export function codeIn(text: string): string | null {
  const trimmed = text.trim();
  const code = trimmed.startsWith(PREFIX) ? trimmed.slice(PREFIX.length) : trimmed;
  return CODE.test(code) ? code : null;
}
