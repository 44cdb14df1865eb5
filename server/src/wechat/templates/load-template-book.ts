import { readFile } from 'node:fs/promises';
import { SIMULATOR_TEMPLATE_BOOK } from './simulator-template-book.js';
import { parseTemplateBook, type TemplateBook, TemplateBookError } from './template-book.js';

/** The mapping in that JSON file; without a file, the one that fits the simulator's templates. */
export async function loadTemplateBook(file: string | undefined): Promise<TemplateBook> {
  if (file === undefined) return SIMULATOR_TEMPLATE_BOOK;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new TemplateBookError([`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`]);
  }
  return parseTemplateBook(json);
}
