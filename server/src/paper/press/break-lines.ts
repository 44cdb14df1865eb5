/** Never at the beginning of a line (GB/T 15834, 5.1.10). */
const NOT_FIRST = /^[，。、；：？！）》〉」』】〕”’…,.;:?!)\]}%‰℃]/;
/** Never at its end. */
const NOT_LAST = /[（《〈「『【〔“‘([{¥]$/;

const WORDS = /\n|[A-Za-z0-9_@#&+\-./:¥%]+|[\s\S]/gu;

/**
 * Breaks words into lines: Chinese between any two characters, but marks never begin a line; Latin words and numbers
 * stay whole unless longer than the line.
 * @param width of the line, in the unit of `measure`
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;

  const end = (): void => {
    lines.push(line.join('').trimEnd());
    line = [];
    used = 0;
  };
  const carry = (): void => {
    // What may not stand at the end of a line goes on to the next one.
    const carried: string[] = [];
    while (line.length > 1 && NOT_LAST.test(line.at(-1) ?? '')) carried.unshift(line.pop() ?? '');
    end();
    for (const part of carried) put(part);
  };
  const put = (part: string): void => {
    line.push(part);
    used += measure(part);
  };
  const add = (part: string): void => {
    const size = measure(part);
    if (used + size <= width || line.length === 0) {
      if (size > width && part.length > 1) for (const letter of part) add(letter);
      else put(part);
      return;
    }
    if (size > width) {
      for (const letter of part) add(letter);
      return;
    }
    if (NOT_FIRST.test(part) && line.length > 1) {
      const last = line.pop() ?? '';
      carry();
      put(last);
      put(part);
      return;
    }
    carry();
    if (part !== ' ' || used > 0) put(part);
  };

  for (const [part] of text.matchAll(WORDS)) {
    if (part === '\n') end();
    else add(part);
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}
