/**
 * Answers whose text was written already, for the row of their key: what is repeated is what was answered, to the letter,
 * and nothing is put into words twice.
 */
const texts = new WeakMap<object, string>();

/** The text of an answer, remembered for as long as somebody holds the answer. */
export function written(answer: unknown): string {
  const text = JSON.stringify(answer ?? null);
  if (typeof answer === 'object' && answer !== null) texts.set(answer, text);
  return text;
}

/** For Fastify, which asks for the text of whatever object is sent. */
export const textOfAnswer = (payload: unknown): string => texts.get(payload as object) ?? JSON.stringify(payload);
